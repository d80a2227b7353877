package dev.dunder.processor.others;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.harness.Behaviour;
import dev.dunder.processor.harness.ClassPath;
import dev.dunder.processor.harness.Compiled;
import dev.dunder.processor.harness.SourceFile;
import dev.dunder.processor.harness.Unit;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Formulas and helpers over a library of others: the sources in {@code others/behaviour/<name>} compile without a message,
 * and their checks hold.
 */
abstract class ForeignLibrary {
    private static final Path FOLDER = Unit.module().resolve("src/test/resources/others/behaviour");
    private static final Map<String, Compiled> COMPILED = new ConcurrentHashMap<>();

    private final String name;

    ForeignLibrary(String name) {
        this.name = name;
    }

    @Test
    void compilesWithoutMessage() {
        assertThat(compiled().said()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> behaves() {
        return Behaviour.of(name, compiled());
    }

    /** The compilation of the library's sources, made once. */
    final Compiled compiled() {
        return COMPILED.computeIfAbsent(name, ForeignLibrary::compile);
    }

    private static Compiled compile(String name) {
        List<SourceFile> sources = Stream.of("common", name)
                .flatMap(folder -> Unit.sources(FOLDER.resolve(folder)).stream())
                .toList();
        return Compiled.of(sources, ClassPath.OTHERS);
    }
}
