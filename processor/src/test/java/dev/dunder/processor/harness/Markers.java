package dev.dunder.processor.harness;

import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;

/** Compares what the compiler said with the marker comments of the sources. */
public final class Markers {
    private Markers() {}

    /** Fails if a message is missing, and if there is one that no marker expects. */
    public static void assertSays(Unit unit) {
        String differences = compare(unit.sources(), Compiled.of(unit).said());
        if (!differences.isEmpty()) {
            fail(unit + "\n" + differences);
        }
    }

    /** One line for each message that is missing, or that no marker expects, or for sources without any marker. */
    static String compare(List<SourceFile> sources, List<Said> all) {
        List<Expected> missing = new ArrayList<>();
        sources.forEach(source -> missing.addAll(Expected.in(source)));
        if (missing.isEmpty()) {
            return "There is no marker comment.\n" + report("Unexpected", all);
        }
        List<Said> unexpected = new ArrayList<>();
        for (Said said : all) {
            missing.stream()
                    .filter(expected -> expected.matches(said))
                    .findFirst()
                    .ifPresentOrElse(missing::remove, () -> unexpected.add(said));
        }
        return report("Missing", missing) + report("Unexpected", unexpected);
    }

    private static String report(String title, List<?> messages) {
        StringBuilder text = new StringBuilder();
        messages.forEach(
                message -> text.append(title).append(": ").append(message).append('\n'));
        return text.toString();
    }
}
