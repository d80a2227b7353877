package shop;

import dev.dunder.GeneratedByDunder;

/** The formulas of {@link Wrapping}, compiled. */
@GeneratedByDunder
final class WrappingFormulas implements Wrapping {
    /** Creates the formulas; they keep nothing. */
    public WrappingFormulas() {}

    /** {@code a + b * c - 1}. */
    @Override
    public int arithmetic(int a, int b, int c) {
        return a + b * c - 1;
    }

    /**
     * {@code -a + abs(a)}.
     *
     * <ul>
     *   <li>{@code abs(a)} → {@code Math.abs(a)}
     *   <li>{@code -a + abs(a)} → {@code -a + Math.abs(a)}
     * </ul>
     */
    @Override
    public long signs(long a) {
        return -a + Math.abs(a);
    }

    /**
     * {@code a // b}.
     *
     * <ul>
     *   <li>{@code a // b} → {@code Math.floorDiv(a, b)}
     * </ul>
     */
    @Override
    public int floor(int a, int b) {
        return Math.floorDiv(a, b);
    }

    /**
     * {@code a % b}.
     *
     * <ul>
     *   <li>{@code a % b} → {@code Math.floorMod(a, b)}
     * </ul>
     */
    @Override
    public int modulo(int a, int b) {
        return Math.floorMod(a, b);
    }

    /** {@code a * b}. */
    @Override
    public long mixed(int a, long b) {
        return a * b;
    }
}
