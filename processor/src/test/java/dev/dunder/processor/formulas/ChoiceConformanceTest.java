package dev.dunder.processor.formulas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.formulas.conformance.Batch;
import dev.dunder.processor.formulas.conformance.NumberCase;
import dev.dunder.processor.formulas.conformance.Oracle;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Choices between values of several types, null among them, against CPython: each has the same value, or throws.
 *
 * <p>{@code -Dconformance.cases=<file>} takes the cases of a file instead of the resources.
 */
class ChoiceConformanceTest {
    private final List<NumberCase> cases = NumberCase.all("choices.jsonl");

    @TestFactory
    Stream<DynamicTest> choices() {
        return Batch.tests(cases);
    }

    @Test
    void cases_areMany() {
        assertThat(Oracle.replacement().isPresent() || cases.size() >= 500).isTrue();
    }
}
