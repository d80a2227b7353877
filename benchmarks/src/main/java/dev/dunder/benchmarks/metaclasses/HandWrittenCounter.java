package dev.dunder.benchmarks.metaclasses;

/** The facade as a person would write it. */
final class HandWrittenCounter {
    private final Counter counter;

    HandWrittenCounter(Counter counter) {
        this.counter = counter;
    }

    long addStep(long step) {
        return counter.add(step);
    }
}
