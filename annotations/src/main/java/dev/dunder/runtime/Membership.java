package dev.dunder.runtime;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code value in x}, for values that are objects: by identity or equality, and numbers by value.
 *
 * @see ArrayMembership
 * @see Maps#contains
 * @see <a href="https://docs.python.org/3/reference/expressions.html#membership-test-operations">Python: membership test
 *     operations</a>
 */
public final class Membership {
    private Membership() {}

    /**
     * Whether a value is among the items. A set is asked first; then a number is looked for by its value.
     *
     * @param items the items
     * @param value the value
     * @return whether it is there, as {@link Values#same} says
     */
    public static boolean contains(Iterable<?> items, @Nullable Object value) {
        if (items instanceof Set<?> set) {
            if (has(set, value)) {
                return true;
            }
            if (!(value instanceof Number)) {
                return false;
            }
        }
        return contains(items.iterator(), value);
    }

    /**
     * Whether a value is among what an iterator still gives.
     *
     * @param items the iterator, which stands behind the value afterwards, or at its end
     * @param value the value
     * @return whether it is there, as {@link Values#same} says
     */
    public static boolean contains(Iterator<?> items, @Nullable Object value) {
        while (items.hasNext()) {
            if (Values.same(items.next(), value)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a set finds a value itself. */
    static boolean has(Set<?> set, @Nullable Object value) {
        try {
            return set.contains(value);
        } catch (ClassCastException | NullPointerException e) {
            // So sets may answer that a value is not of their kind.
            return false;
        }
    }

    /**
     * Whether a value is among the items of an array.
     *
     * @param items the items
     * @param value the value
     * @return whether it is there, as {@link Values#same} says
     */
    public static boolean contains(@Nullable Object[] items, @Nullable Object value) {
        return contains(Arrays.asList(items), value);
    }

    /** Whether a value is among the items of {@code boolean[]}, as {@link #contains(Object[], Object)}. */
    public static boolean contains(boolean[] items, @Nullable Object value) {
        for (boolean item : items) {
            if (Values.same(item, value)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value is among the items of {@code byte[]}, as {@link #contains(Object[], Object)}. */
    public static boolean contains(byte[] items, @Nullable Object value) {
        for (byte item : items) {
            if (Values.same(item, value)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value is among the items of {@code short[]}, as {@link #contains(Object[], Object)}. */
    public static boolean contains(short[] items, @Nullable Object value) {
        for (short item : items) {
            if (Values.same(item, value)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value is among the items of {@code char[]}, as {@link #contains(Object[], Object)}. */
    public static boolean contains(char[] items, @Nullable Object value) {
        for (char item : items) {
            if (Values.same(item, value)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value is among the items of {@code int[]}, as {@link #contains(Object[], Object)}. */
    public static boolean contains(int[] items, @Nullable Object value) {
        for (int item : items) {
            if (Values.same(item, value)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value is among the items of {@code long[]}, as {@link #contains(Object[], Object)}. */
    public static boolean contains(long[] items, @Nullable Object value) {
        for (long item : items) {
            if (Values.same(item, value)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value is among the items of {@code float[]}, as {@link #contains(Object[], Object)}. */
    public static boolean contains(float[] items, @Nullable Object value) {
        for (float item : items) {
            if (Values.same(item, value)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value is among the items of {@code double[]}, as {@link #contains(Object[], Object)}. */
    public static boolean contains(double[] items, @Nullable Object value) {
        for (double item : items) {
            if (Values.same(item, value)) {
                return true;
            }
        }
        return false;
    }
}
