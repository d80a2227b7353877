package dev.dunder.processor.formulas.conformance;

import dev.dunder.processor.harness.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Compiles cases that have to compile, without a word, and compares what they come to. */
final class GoodCases {
    private GoodCases() {}

    /** What differs. A case that does not compile is left out the next time, so that it hides no other. */
    static List<String> differences(List<Case> cases) {
        List<String> differences = new ArrayList<>();
        List<Case> left = new ArrayList<>(cases);
        boolean isCompiled = false;
        while (!isCompiled && !left.isEmpty()) {
            Messages messages = Messages.of(left);
            messages.byCase().forEach((each, said) -> differences.add(refused(each, said)));
            messages.others().forEach(said -> differences.add(said.toString()));
            left.removeAll(messages.byCase().keySet());
            isCompiled = !messages.compiled().classFiles().isEmpty();
            if (isCompiled) {
                compare(left, messages.compiled().loader(), differences);
            } else if (messages.byCase().isEmpty()) {
                return differences;
            }
        }
        return differences;
    }

    private static String refused(Case each, List<Said> said) {
        return each.title() + "\n  expected: no message\n  found: "
                + said.stream().map(Said::toString).collect(Collectors.joining("\n    "));
    }

    private static void compare(List<Case> cases, ClassLoader classes, List<String> differences) {
        for (Case each : cases) {
            String expected = each.expected();
            String found = each.found(classes);
            if (!found.equals(expected)) {
                differences.add(each.title() + "\n  expected: " + expected + "\n  found: " + found);
            }
        }
    }
}
