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
 * What the helpers of operators do: the checks in {@code operators/behaviour}, compiled once, against values that Python
 * gave for the same classes.
 */
class OperatorsBehaviourTest {
    private static final Compiled COMPILED = Compiled.of(
            Unit.sources(Unit.module().resolve("src/test/resources/operators/behaviour")), ClassPath.LIBRARIES);

    @Test
    void compilesWithoutMessage() {
        assertThat(COMPILED.said()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> behaves() {
        return Behaviour.of("operators", COMPILED);
    }
}
