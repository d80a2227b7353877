package dev.dunder.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code x[i]}: a negative index counts from the end, {@code -1} being the last item.
 *
 * <p>An index that is not among the items is an {@code IndexOutOfBoundsException} with the index and their number.
 *
 * @see <a href="https://docs.python.org/3/library/stdtypes.html#common-sequence-operations">Python: common sequence
 *     operations</a>
 */
public final class Items {
    private Items() {}

    /**
     * The item of a list. {@code item(List.of(1, 2, 3), -1)} is {@code 3}.
     *
     * @param items the list
     * @param index the index, negative from the end
     * @param <T> the type of its items
     * @return the item
     */
    public static <T extends @Nullable Object> T item(List<? extends T> items, int index) {
        return items.get(position(index, items.size()));
    }

    /**
     * The item of an array. {@code item(words, -1)} is the last word.
     *
     * @param items the array
     * @param index the index, negative from the end
     * @param <T> the type of its items
     * @return the item
     */
    public static <T extends @Nullable Object> T item(T[] items, int index) {
        return items[position(index, items.length)];
    }

    /**
     * The item of an array of {@code boolean}, as {@link #item(Object[], int)}.
     *
     * @param items the array
     * @param index the index, negative from the end
     * @return the item
     */
    public static boolean item(boolean[] items, int index) {
        return items[position(index, items.length)];
    }

    /**
     * The item of an array of {@code byte}, as {@link #item(Object[], int)}.
     *
     * @param items the array
     * @param index the index, negative from the end
     * @return the item
     */
    public static byte item(byte[] items, int index) {
        return items[position(index, items.length)];
    }

    /**
     * The item of an array of {@code short}, as {@link #item(Object[], int)}.
     *
     * @param items the array
     * @param index the index, negative from the end
     * @return the item
     */
    public static short item(short[] items, int index) {
        return items[position(index, items.length)];
    }

    /**
     * The item of an array of {@code char}, as {@link #item(Object[], int)}.
     *
     * @param items the array
     * @param index the index, negative from the end
     * @return the item
     */
    public static char item(char[] items, int index) {
        return items[position(index, items.length)];
    }

    /**
     * The item of an array of {@code int}, as {@link #item(Object[], int)}.
     *
     * @param items the array
     * @param index the index, negative from the end
     * @return the item
     */
    public static int item(int[] items, int index) {
        return items[position(index, items.length)];
    }

    /**
     * The item of an array of {@code long}, as {@link #item(Object[], int)}.
     *
     * @param items the array
     * @param index the index, negative from the end
     * @return the item
     */
    public static long item(long[] items, int index) {
        return items[position(index, items.length)];
    }

    /**
     * The item of an array of {@code float}, as {@link #item(Object[], int)}.
     *
     * @param items the array
     * @param index the index, negative from the end
     * @return the item
     */
    public static float item(float[] items, int index) {
        return items[position(index, items.length)];
    }

    /**
     * The item of an array of {@code double}, as {@link #item(Object[], int)}.
     *
     * @param items the array
     * @param index the index, negative from the end
     * @return the item
     */
    public static double item(double[] items, int index) {
        return items[position(index, items.length)];
    }

    /**
     * The character of a text. {@code item("text", -1)} is {@code 't'}.
     *
     * @param text the text
     * @param index the index, negative from the end
     * @return the character, a UTF-16 unit as everywhere in Java
     */
    public static char item(CharSequence text, int index) {
        return text.charAt(position(index, text.length()));
    }

    private static int position(int index, int length) {
        int position = index < 0 ? index + length : index;
        if (position < 0 || position >= length) {
            throw new IndexOutOfBoundsException("index %d of %d items".formatted(index, length));
        }
        return position;
    }
}
