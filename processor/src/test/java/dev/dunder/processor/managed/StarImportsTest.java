package dev.dunder.processor.managed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.harness.ClassPath;
import dev.dunder.processor.harness.Compiled;
import dev.dunder.processor.harness.SourceFile;
import dev.dunder.processor.harness.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All packages that users import from can be imported by stars in one file. */
class StarImportsTest {
    private static final Path SOURCES = Unit.module().resolveSibling("annotations/src/main/java/dev/dunder");

    @Test
    void file_withBothImports_compiles() {
        SourceFile file = SourceFile.of(
                "Both",
                "package shop;",
                "import dev.dunder.*;",
                "import dev.dunder.context.*;",
                "@Managed",
                "class Both {",
                "    final ExitHandler<RuntimeException> handler = failure -> false;",
                "    @Enter void open() {}",
                "    @Exit(on = Outcome.FAILURE) void fail() {}",
                "    ContextManager<Both, RuntimeException> manager() { return BothManaged.of(this); }",
                "}");
        assertThat(Compiled.of(List.of(file), ClassPath.LIBRARIES).said()).isEmpty();
    }

    @Test
    void simpleNames_areInOnePackageOnly() throws IOException {
        try (Stream<Path> folders = Files.walk(SOURCES)) {
            List<String> names = folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.endsWith("runtime"))
                    .flatMap(StarImportsTest::names)
                    .toList();
            assertThat(names).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        }
    }

    private static Stream<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java") && !name.endsWith("-info.java"))
                    .collect(Collectors.toList())
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
