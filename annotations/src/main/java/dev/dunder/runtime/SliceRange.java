package dev.dunder.runtime;

/** The indices that a slice takes: {@code count} of them from {@code start}, a {@code step} apart. */
record SliceRange(int start, int count, int step) {
    /** Bounds beyond the ends are those ends; an open one is the end from which, or to which, the step goes. */
    static SliceRange of(int length, int start, int stop, int step) {
        if (step == 0) {
            throw new IllegalArgumentException("a slice's step must not be 0");
        }
        int first = bound(length, start, step, step > 0);
        int end = bound(length, stop, step, step < 0);
        long span = step > 0 ? (long) end - first : (long) first - end;
        long distance = Math.abs((long) step);
        return new SliceRange(first, span <= 0 ? 0 : (int) ((span - 1) / distance + 1), step);
    }

    private static int bound(int length, int bound, int step, boolean isLow) {
        int lowest = step > 0 ? 0 : -1;
        int highest = step > 0 ? length : length - 1;
        if (bound == Slices.OPEN) {
            return isLow ? lowest : highest;
        }
        return Math.max(lowest, Math.min(highest, bound < 0 ? bound + length : bound));
    }

    /** The index after the last one, for a step of 1. */
    int end() {
        return start + count;
    }

    int index(int i) {
        return start + i * step;
    }
}
