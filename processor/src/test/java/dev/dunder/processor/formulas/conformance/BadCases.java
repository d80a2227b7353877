package dev.dunder.processor.formulas.conformance;

import dev.dunder.processor.harness.Said;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Compiles cases that must not compile: each has errors of the processor at its formula, no two alike, and nowhere else
 * is any message.
 */
final class BadCases {
    private BadCases() {}

    static List<String> differences(List<Case> cases) {
        List<String> differences = new ArrayList<>();
        if (cases.isEmpty()) {
            return differences;
        }
        Messages messages = Messages.of(cases);
        for (Case each : cases) {
            List<Said> said = messages.byCase().getOrDefault(each, List.of());
            long line = formulaLine(each);
            boolean isRefused = !said.isEmpty() && said.stream().allMatch(one -> isAtFormula(one, line));
            if (!isRefused || new HashSet<>(said).size() < said.size()) {
                differences.add(each.title() + "\n  expected: [Dunder:…] at line " + line + "\n  found: " + said);
            }
        }
        messages.others().forEach(said -> differences.add(said.toString()));
        return differences;
    }

    private static boolean isAtFormula(Said said, long line) {
        return said.severity() == Said.Severity.ERROR && said.line() == line;
    }

    private static long formulaLine(Case each) {
        return each.formula()
                        .text()
                        .lines()
                        .takeWhile(line -> !line.contains("@Formula("))
                        .count()
                + 1;
    }
}
