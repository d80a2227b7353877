package dev.dunder.processor.formulas.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Cases that are compiled together. */
public record Batch(String name, List<? extends Case> cases) {
    /** So many that a compiler is not started too often, and so few that it stays quick. */
    private static final int SIZE = 250;

    /** A test for each batch of cases, whose message shows all that differ. */
    public static Stream<DynamicTest> tests(List<? extends Case> cases) {
        return IntStream.iterate(0, start -> start < cases.size(), start -> start + SIZE)
                .mapToObj(start -> cases.subList(start, Math.min(start + SIZE, cases.size())))
                .map(some -> new Batch(
                        some.get(0).name() + " to " + some.get(some.size() - 1).name(), some))
                .map(batch -> dynamicTest(batch.name(), batch::check));
    }

    private void check() {
        List<Case> good = cases.stream()
                .filter(each -> !each.isError())
                .map(Case.class::cast)
                .toList();
        List<Case> bad =
                cases.stream().filter(Case::isError).map(Case.class::cast).toList();
        List<String> differences = Stream.concat(
                        GoodCases.differences(good).stream(), BadCases.differences(bad).stream())
                .toList();
        assertThat(String.join("\n\n", differences))
                .as("%d of %d cases differ", differences.size(), cases.size())
                .isEmpty();
    }
}
