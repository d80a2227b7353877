package dev.dunder.processor.harness;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Compares what the compiler said with the marker comments of the sources. */
public final class Markers {
    private Markers() {}

    /**
     * Fails if a message is missing, and if there is one that no marker expects. {@code -Dmarkers.update=true} rewrites
     * the markers beforehand.
     */
    public static void assertSays(Unit unit) throws IOException {
        Unit compared = Boolean.getBoolean("markers.update") ? update(unit) : unit;
        String differences = compare(compared.sources(), Compiled.of(compared).said());
        if (!differences.isEmpty()) {
            fail(unit + "\n" + differences);
        }
    }

    /** What the markers of a unit expect, each with single spaces. */
    public static Stream<String> texts(Unit unit) {
        return unit.sources().stream()
                .flatMap(source -> Expected.in(source).stream())
                .map(Expected::text);
    }

    private static Unit update(Unit unit) throws IOException {
        List<Said> said = Compiled.of(unit).said();
        return unit.rewrite(source -> MarkerRewriter.rewrite(source, said));
    }

    /** One line for each message that is missing, or that no marker expects, or for sources without any marker. */
    static String compare(List<SourceFile> sources, List<Said> all) {
        List<Expected> markers =
                sources.stream().flatMap(source -> Expected.in(source).stream()).toList();
        if (markers.isEmpty()) {
            return "There is no marker comment.\n" + report("Unexpected", all);
        }
        Matching matching = Matching.of(markers, all);
        return report("Missing", matching.missing()) + report("Unexpected", matching.unexpected());
    }

    private static String report(String title, List<?> messages) {
        StringBuilder text = new StringBuilder();
        messages.forEach(
                message -> text.append(title).append(": ").append(message).append('\n'));
        return text.toString();
    }
}
