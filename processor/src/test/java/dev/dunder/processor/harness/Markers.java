package dev.dunder.processor.harness;

import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;

/** Compares what the compiler said with the marker comments of the sources. */
public final class Markers {
    private Markers() {}

    /** Fails if a message is missing, and if there is one that no marker expects. */
    public static void assertSays(Unit unit) {
        List<Expected> missing = new ArrayList<>(unit.sources().stream()
                .flatMap(source -> Expected.in(source).stream())
                .toList());
        assertThatList(missing).as("marker comments of %s", unit).isNotEmpty();
        List<Said> unexpected = new ArrayList<>();
        for (Said said : Compiled.of(unit).said()) {
            missing.stream()
                    .filter(expected -> expected.matches(said))
                    .findFirst()
                    .ifPresentOrElse(missing::remove, () -> unexpected.add(said));
        }
        String report = report("Missing", missing) + report("Unexpected", unexpected);
        if (!report.isEmpty()) {
            fail(unit + "\n" + report);
        }
    }

    private static String report(String title, List<?> messages) {
        StringBuilder text = new StringBuilder();
        messages.forEach(
                message -> text.append(title).append(": ").append(message).append('\n'));
        return text.toString();
    }
}
