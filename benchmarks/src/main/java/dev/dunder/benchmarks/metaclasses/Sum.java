package dev.dunder.benchmarks.metaclasses;

/** The plain implementation. */
final class Sum implements Counter {
    private long value;

    @Override
    public long add(long step) {
        value += step;
        return value;
    }
}
