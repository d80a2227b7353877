package dev.dunder.runtime;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code value in x}, for values that are objects: by identity or equality, and numbers by value.
 *
 * @see ArrayMembership
 * @see <a href="https://docs.python.org/3/reference/expressions.html#membership-test-operations">Python: membership test
 *     operations</a>
 */
public final class Membership {
    private Membership() {}

    /**
     * Whether a value is among the items. A set is asked first; then what can equal other objects is looked for.
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
            if (!Values.isEqualToOthers(value)) {
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

    /**
     * Whether a collection says that it has a value. One that may not have null, or values of that class, does not have it:
     * {@code has(Set.of("a"), null)} is false.
     *
     * @param items the items
     * @param value the value, or null
     * @return what the collection says, false instead of a {@code NullPointerException} or {@code ClassCastException}
     */
    public static boolean has(Collection<?> items, @Nullable Object value) {
        try {
            return items.contains(value);
        } catch (ClassCastException | NullPointerException e) {
            Objects.requireNonNull(items);
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
