package dev.dunder.runtime;

/**
 * Python's {@code value in x}, for primitive values in arrays of them: numbers by their exact value, without boxing.
 *
 * <p>{@code contains(new long[] {1}, 1.0)} holds. {@code NaN} is in no array: it is not equal to itself.
 *
 * @see Membership
 * @see <a href="https://docs.python.org/3/reference/expressions.html#membership-test-operations">Python: membership test
 *     operations</a>
 */
public final class ArrayMembership {
    private ArrayMembership() {}

    /** Whether {@code byte[]} has an item equal to {@code long}. */
    public static boolean contains(byte[] items, long value) {
        for (byte item : items) {
            if (item == value) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code byte[]} has an item equal to {@code double}. */
    public static boolean contains(byte[] items, double value) {
        return value == (byte) value && contains(items, (long) value);
    }

    /** Whether {@code short[]} has an item equal to {@code long}. */
    public static boolean contains(short[] items, long value) {
        for (short item : items) {
            if (item == value) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code short[]} has an item equal to {@code double}. */
    public static boolean contains(short[] items, double value) {
        return value == (short) value && contains(items, (long) value);
    }

    /** Whether {@code int[]} has an item equal to {@code long}. */
    public static boolean contains(int[] items, long value) {
        for (int item : items) {
            if (item == value) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code int[]} has an item equal to {@code double}. */
    public static boolean contains(int[] items, double value) {
        return value == (int) value && contains(items, (long) value);
    }

    /** Whether {@code long[]} has an item equal to {@code long}. */
    public static boolean contains(long[] items, long value) {
        for (long item : items) {
            if (item == value) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code long[]} has an item equal to {@code double}. */
    public static boolean contains(long[] items, double value) {
        for (long item : items) {
            if (MixedComparisons.equal(item, value)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code float[]} has an item equal to {@code long}. */
    public static boolean contains(float[] items, long value) {
        for (float item : items) {
            if (MixedComparisons.equal(item, value)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code float[]} has an item equal to {@code double}. */
    public static boolean contains(float[] items, double value) {
        for (float item : items) {
            if (item == value) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code double[]} has an item equal to {@code long}. */
    public static boolean contains(double[] items, long value) {
        for (double item : items) {
            if (MixedComparisons.equal(item, value)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code double[]} has an item equal to {@code double}. */
    public static boolean contains(double[] items, double value) {
        for (double item : items) {
            if (item == value) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code char[]} has an item equal to {@code char}. */
    public static boolean contains(char[] items, char value) {
        for (char item : items) {
            if (item == value) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code boolean[]} has an item equal to {@code boolean}. */
    public static boolean contains(boolean[] items, boolean value) {
        for (boolean item : items) {
            if (item == value) {
                return true;
            }
        }
        return false;
    }
}
