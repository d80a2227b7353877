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
 * Formulas over numbers, against CPython's {@code int}, {@code float} and {@code Decimal}: each gives the same value, or
 * throws, or does not compile.
 *
 * <p>{@code -Dconformance.cases=<file>} takes the cases of a file instead of the resources.
 */
class NumberConformanceTest {
    private final List<NumberCase> cases = NumberCase.all("numbers.jsonl", "more-numbers.jsonl");

    @TestFactory
    Stream<DynamicTest> numbers() {
        return Batch.tests(cases);
    }

    @Test
    void cases_areMany() {
        assertThat(Oracle.replacement().isPresent() || cases.size() >= 1300).isTrue();
    }
}
