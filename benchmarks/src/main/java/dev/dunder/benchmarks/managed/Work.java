package dev.dunder.benchmarks.managed;

import dev.dunder.Enter;
import dev.dunder.Exit;
import dev.dunder.Managed;
import dev.dunder.Outcome;

/** Counts what is done, with little work of its own, so that what is around it shows. */
@Managed
public final class Work {
    private long state;

    /** Begins; the body gets the count. */
    @Enter
    void begin() {
        state += 3;
    }

    /** Counts a success. */
    @Exit(on = Outcome.SUCCESS)
    void commit() {
        state ^= 5;
    }

    /** Counts a failure. */
    @Exit(on = Outcome.FAILURE)
    void rollback(Throwable failure) {
        state ^= failure.hashCode();
    }

    /** Ends. */
    @Exit
    void release() {
        state -= 2;
    }

    /** The body's work. */
    long step(long value) {
        state += value;
        return state;
    }
}
