package dev.dunder.processor.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Map;

/** Compares generated sources byte for byte, and shows the first line that differs. */
public final class Sources {
    private Sources() {}

    /** Fails unless there are the same files with the same texts. */
    public static void assertSame(String what, Map<String, String> actual, Map<String, String> expected) {
        assertThat(actual.keySet()).as("files of %s", what).isEqualTo(expected.keySet());
        actual.forEach((path, text) -> {
            if (!text.equals(expected.get(path))) {
                fail("%s of %s differs%s", path, what, firstDifference(text, expected.get(path)));
            }
        });
    }

    private static String firstDifference(String actual, String expected) {
        List<String> actualLines = List.of(actual.split("\n", -1));
        List<String> expectedLines = List.of(expected.split("\n", -1));
        int line = 0;
        while (line < Math.min(actualLines.size(), expectedLines.size())
                && actualLines.get(line).equals(expectedLines.get(line))) {
            line++;
        }
        return " at line " + (line + 1) + "\n  expected: " + at(expectedLines, line) + "\n  actual:   "
                + at(actualLines, line);
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "(end)";
    }
}
