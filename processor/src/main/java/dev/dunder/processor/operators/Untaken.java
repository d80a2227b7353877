package dev.dunder.processor.operators;

import java.util.List;

/**
 * The methods that look like operators and are not taken as such.
 *
 * @param misses those that are none, with the reason
 * @param refusals those that are left out, since objects of the type change
 */
record Untaken(List<NearMiss> misses, List<Refusal> refusals) {

    /** Copies the lists. */
    Untaken {
        misses = List.copyOf(misses);
        refusals = List.copyOf(refusals);
    }
}
