package dev.dunder.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.dunder.processor.harness.Behaviour;
import dev.dunder.processor.harness.Compiled;
import dev.dunder.processor.harness.Sources;
import dev.dunder.processor.harness.Unit;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every unit under {@code good} compiles without a message, gives byte for byte what lies under {@code expected}, from
 * one originating element a file; and what its classes named {@code …Behaviour} check holds.
 */
class GoodFilesTest {
    @TestFactory
    Stream<DynamicTest> good() {
        return Unit.all(Unit.Kind.GOOD).stream()
                .flatMap(unit -> Stream.concat(compiles(unit), Behaviour.of(unit.toString(), Compiled.of(unit))));
    }

    private static Stream<DynamicTest> compiles(Unit unit) {
        return Stream.of(
                dynamicTest(
                        unit + " makes the compiler say nothing",
                        () -> assertThat(Compiled.of(unit).said())
                                .as(unit.toString())
                                .isEmpty()),
                dynamicTest(unit + " generates what is expected", () -> compareWithExpected(unit)),
                dynamicTest(unit + " has one origin for each file", () -> compareOrigins(unit)));
    }

    private static void compareOrigins(Unit unit) {
        Compiled.of(unit)
                .origins()
                .forEach((file, origins) -> assertThat(origins)
                        .as("origins of %s of %s", file, unit)
                        .hasSize(1));
    }

    private static void compareWithExpected(Unit unit) throws IOException {
        Map<String, String> generated = Compiled.of(unit).generated();
        if (Boolean.getBoolean("goldens.update")) {
            unit.replaceExpected(generated);
        }
        Sources.assertSame(unit.toString(), generated, unit.expected());
    }
}
