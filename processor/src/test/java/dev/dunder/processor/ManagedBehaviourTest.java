package dev.dunder.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.harness.Behaviour;
import dev.dunder.processor.harness.ClassPath;
import dev.dunder.processor.harness.Compiled;
import dev.dunder.processor.harness.Unit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What managers do: the checks in {@code managed/behaviour}, compiled once, against the events that Python gave for the
 * same exits.
 */
class ManagedBehaviourTest {
    private static final Compiled COMPILED = Compiled.of(
            Unit.sources(Unit.module().resolve("src/test/resources/managed/behaviour")), ClassPath.LIBRARIES);

    @Test
    void compilesWithoutMessage() {
        assertThat(COMPILED.said()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> behaves() {
        return Behaviour.of("managed", COMPILED);
    }
}
