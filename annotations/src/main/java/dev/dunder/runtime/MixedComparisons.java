package dev.dunder.runtime;

/**
 * Compares a {@code long} with a {@code double} exactly, as Python does; Java converts the {@code long} and may round it.
 *
 * <p>{@code 9007199254740993L > 9007199254740992.0} is false in Java. {@code NaN} is neither less nor equal.
 *
 * @see <a href="https://docs.python.org/3/reference/expressions.html#value-comparisons">Python: value comparisons</a>
 */
public final class MixedComparisons {
    /** The first number above every long; the largest of them are rounded to it, and it is cast to the largest. */
    private static final double ABOVE = 0x1p63;

    private MixedComparisons() {}

    /**
     * {@code a < b}.
     *
     * @param a a number
     * @param b a number
     * @return whether the first is less
     */
    public static boolean less(long a, double b) {
        // Rounding keeps the order, so that only numbers that it makes equal need a closer look.
        return a != b ? a < b : b == ABOVE || a < (long) b;
    }

    /**
     * {@code a < b}.
     *
     * @param a a number
     * @param b a number
     * @return whether the first is less
     */
    public static boolean less(double a, long b) {
        return a != b ? a < b : (long) a < b;
    }

    /**
     * {@code a <= b}.
     *
     * @param a a number
     * @param b a number
     * @return whether the first is less, or they are equal
     */
    public static boolean lessOrEqual(long a, double b) {
        return a != b ? a < b : a <= (long) b;
    }

    /**
     * {@code a <= b}.
     *
     * @param a a number
     * @param b a number
     * @return whether the first is less, or they are equal
     */
    public static boolean lessOrEqual(double a, long b) {
        return a != b ? a < b : a != ABOVE && (long) a <= b;
    }

    /**
     * {@code a > b}.
     *
     * @param a a number
     * @param b a number
     * @return whether the first is greater
     */
    public static boolean greater(long a, double b) {
        return less(b, a);
    }

    /**
     * {@code a > b}.
     *
     * @param a a number
     * @param b a number
     * @return whether the first is greater
     */
    public static boolean greater(double a, long b) {
        return less(b, a);
    }

    /**
     * {@code a >= b}.
     *
     * @param a a number
     * @param b a number
     * @return whether the first is greater, or they are equal
     */
    public static boolean greaterOrEqual(long a, double b) {
        return lessOrEqual(b, a);
    }

    /**
     * {@code a >= b}.
     *
     * @param a a number
     * @param b a number
     * @return whether the first is greater, or they are equal
     */
    public static boolean greaterOrEqual(double a, long b) {
        return lessOrEqual(b, a);
    }

    /**
     * {@code a == b}.
     *
     * @param a a number
     * @param b a number
     * @return whether they are equal
     */
    public static boolean equal(long a, double b) {
        return a == b && b != ABOVE && a == (long) b;
    }

    /**
     * {@code a == b}.
     *
     * @param a a number
     * @param b a number
     * @return whether they are equal
     */
    public static boolean equal(double a, long b) {
        return equal(b, a);
    }
}
