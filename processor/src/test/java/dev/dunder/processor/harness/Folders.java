package dev.dunder.processor.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A unit's sources on the disk, and empty folders for what a compiler makes of them. */
record Folders(Path root, List<Path> sources) {

    /** Writes the sources into the build's folder. */
    static Folders of(String compiler, Unit unit) {
        Path root = Unit.module().resolve("target/harness").resolve(compiler).resolve(unit.toString());
        List<Path> sources = new ArrayList<>();
        try {
            delete(root);
            Folders folders = new Folders(root, sources);
            for (SourceFile source : unit.sources()) {
                Path file = root.resolve("src").resolve(source.path());
                Files.createDirectories(file.getParent());
                sources.add(Files.writeString(file, source.text()));
            }
            Files.createDirectories(folders.classes());
            Files.createDirectories(folders.generated());
            return folders;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path classes() {
        return root.resolve("classes");
    }

    Path generated() {
        return root.resolve("generated");
    }

    static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
