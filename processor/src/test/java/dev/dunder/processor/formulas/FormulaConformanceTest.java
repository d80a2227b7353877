package dev.dunder.processor.formulas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.formulas.conformance.Batch;
import dev.dunder.processor.formulas.conformance.ObjectCase;
import dev.dunder.processor.formulas.conformance.Oracle;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Operators on objects, against CPython: random formulas over random families of classes make the same calls in the same
 * order and have the same value, and do not compile where CPython has a TypeError.
 *
 * <p>{@code -Dconformance.cases=<file>} takes the cases of a file instead of the resources.
 */
class FormulaConformanceTest {
    private final List<ObjectCase> cases = ObjectCase.all("objects.jsonl");

    @TestFactory
    Stream<DynamicTest> objects() {
        return Batch.tests(cases);
    }

    @Test
    void cases_areMany() {
        assertThat(Oracle.replacement().isPresent() || cases.size() >= 600).isTrue();
    }
}
