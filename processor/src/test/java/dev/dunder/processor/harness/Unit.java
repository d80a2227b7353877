package dev.dunder.processor.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is compiled together in one test: one file {@code <feature>/good/X.java}, or all files under a folder {@code
 * <feature>/good/X}; the same for {@code bad}.
 */
public record Unit(String feature, Kind kind, String name, List<SourceFile> sources) {
    private static final Path RESOURCES = module().resolve("src/test/resources");

    /** What a unit is expected to do. */
    public enum Kind {
        /** It compiles without a word, and the processor generates what lies in {@code expected}. */
        GOOD,
        /** The compiler says exactly what its marker comments say. */
        BAD;

        String folder() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** All units of a kind, by feature and name; {@code -Dunit=text} leaves those whose path contains the text. */
    public static List<Unit> all(Kind kind) {
        String wanted = System.getProperty("unit", "");
        return features()
                .flatMap(feature -> in(feature, kind))
                .filter(unit -> unit.toString().contains(wanted))
                .toList();
    }

    /** The module's folder, wherever the tests are started. */
    public static Path module() {
        Path here = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        return here.endsWith("processor") ? here : here.resolve("processor");
    }

    /** What the unit's feature can use as if it came from a library; may be empty. */
    public List<SourceFile> support() {
        return sources(RESOURCES.resolve(feature).resolve("support"));
    }

    /** The expected generated sources, by their path. */
    public Map<String, String> expected() {
        return Jars.sources(expectedFolder());
    }

    /** Makes the given sources the expected ones. */
    public void replaceExpected(Map<String, String> texts) throws IOException {
        Folders.delete(expectedFolder());
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            Path file = expectedFolder().resolve(entry.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, entry.getValue());
        }
    }

    /** Makes the texts of its sources what the function makes of them, and gives the unit that is there afterwards. */
    Unit rewrite(Function<SourceFile, String> change) throws IOException {
        Path folder = RESOURCES.resolve(feature).resolve(kind.folder());
        Path path = Files.isDirectory(folder.resolve(name)) ? folder.resolve(name) : folder.resolve(name + ".java");
        for (Path file : files(path)) {
            SourceFile source = SourceFile.read(file);
            String text = change.apply(source);
            if (!text.equals(source.text())) {
                Files.writeString(file, text);
            }
        }
        return new Unit(feature, kind, name, sources(path));
    }

    private Path expectedFolder() {
        return RESOURCES.resolve(feature).resolve("expected").resolve(name);
    }

    /** Whether a line {@code // key: text} is in one of the sources. */
    public boolean says(String key) {
        return sources.stream().anyMatch(source -> source.text().contains("// " + key + ": "));
    }

    @Override
    public String toString() {
        return feature + "/" + kind.folder() + "/" + name;
    }

    private static Stream<String> features() {
        return list(RESOURCES)
                .filter(Files::isDirectory)
                .map(folder -> folder.getFileName().toString());
    }

    private static Stream<Unit> in(String feature, Kind kind) {
        return list(RESOURCES.resolve(feature).resolve(kind.folder())).map(path -> {
            String name = path.getFileName().toString().replaceFirst("\\.java$", "");
            return new Unit(feature, kind, name, sources(path));
        });
    }

    /** The Java sources that a path leads to: a file, all files under a folder, or none where there is neither. */
    public static List<SourceFile> sources(Path fileOrFolder) {
        return files(fileOrFolder).stream().map(SourceFile::read).toList();
    }

    private static List<Path> files(Path fileOrFolder) {
        if (!Files.exists(fileOrFolder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(fileOrFolder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
