package dev.dunder.processor.harness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Decides which message belongs to which marker, and which are left over. */
final class Matching {
    private final List<Expected> missing;
    private final List<Said> unexpected;

    private Matching(List<Expected> missing, List<Said> unexpected) {
        this.missing = missing;
        this.unexpected = unexpected;
    }

    /** Gives each message to one marker. Markers of whole messages come first, as others can match several messages. */
    static Matching of(List<Expected> markers, List<Said> said) {
        Matching matching = new Matching(new ArrayList<>(markers), new ArrayList<>(said));
        matching.pair((marker, message) -> marker.whole() && marker.matches(message));
        matching.pair(Expected::matches);
        return matching;
    }

    /** Takes the markers and messages that belong together out of those left over. */
    Map<Expected, Said> pair(BiPredicate<Expected, Said> belong) {
        Map<Expected, Said> pairs = new LinkedHashMap<>();
        unexpected.removeIf(message -> {
            Optional<Expected> found = missing.stream()
                    .filter(marker -> belong.test(marker, message))
                    .findFirst();
            found.ifPresent(marker -> pairs.put(marker, message));
            return found.filter(missing::remove).isPresent();
        });
        return pairs;
    }

    /** The markers whose message was not said. */
    List<Expected> missing() {
        return missing;
    }

    /** The messages that no marker expects. */
    List<Said> unexpected() {
        return unexpected;
    }
}
