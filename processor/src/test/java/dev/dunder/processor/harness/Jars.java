package dev.dunder.processor.harness;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Finds and makes the jars that tests put on a class path. */
public final class Jars {
    private Jars() {}

    /** The jar that a class comes from; of a folder of classes, as the reactor has in its test phase, a jar is made. */
    public static File of(Class<?> type) {
        Path place = place(type);
        return Files.isDirectory(place) ? of(type.getSimpleName(), contents(place)) : place.toFile();
    }

    /** A new jar with the given contents, in the build's folder. */
    public static File of(String name, Map<String, byte[]> contents) {
        Path jar = Unit.module().resolve("target/harness").resolve(name + ".jar");
        try {
            Files.createDirectories(jar.getParent());
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
                for (Map.Entry<String, byte[]> entry : contents.entrySet()) {
                    out.putNextEntry(new ZipEntry(entry.getKey()));
                    out.write(entry.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar.toFile();
    }

    /** The folder or jar that a class comes from. */
    public static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The class files of this project in a folder or jar, by their path. */
    public static Map<String, byte[]> classFiles(Path folderOrJar) {
        Map<String, byte[]> files = new TreeMap<>(contents(folderOrJar));
        files.keySet()
                .removeIf(path ->
                        !path.startsWith("dev/dunder/") || !path.endsWith(".class") || path.contains("/shaded/"));
        return files;
    }

    /** The Java sources in a folder or jar, by their path; none where there is no such folder. */
    public static Map<String, String> sources(Path folderOrJar) {
        Map<String, String> sources = new TreeMap<>();
        if (Files.exists(folderOrJar)) {
            contents(folderOrJar)
                    .forEach((path, bytes) -> sources.put(path, new String(bytes, StandardCharsets.UTF_8)));
        }
        sources.keySet().removeIf(path -> !path.endsWith(".java"));
        return sources;
    }

    /** All files in a folder or jar, by their relative path. */
    public static Map<String, byte[]> contents(Path folderOrJar) {
        try {
            if (Files.isDirectory(folderOrJar)) {
                return folderContents(folderOrJar);
            }
            try (FileSystem jar = FileSystems.newFileSystem(folderOrJar)) {
                return folderContents(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> folderContents(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        folder.relativize(file).toString().replace(File.separatorChar, '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }
}
