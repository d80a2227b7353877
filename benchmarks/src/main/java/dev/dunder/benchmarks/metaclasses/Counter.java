package dev.dunder.benchmarks.metaclasses;

import dev.dunder.MetaUpper;

/** What is called: an interface, so that a reflective proxy can take part. */
@MetaUpper
public interface Counter {
    /**
     * Adds to a number that is kept.
     *
     * @param step how much
     * @return the number then
     */
    long add(long step);
}
