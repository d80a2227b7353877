package dev.dunder.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Python's slices {@code x[start:stop:step]}: negative bounds count from the end, and bounds beyond an end are that end.
 *
 * @see <a href="https://docs.python.org/3/library/stdtypes.html#common-sequence-operations">Python: common sequence
 *     operations</a>
 */
public final class Slices {
    /** Stands for a bound that is left out: {@code x[:3]} is {@code slice(x, OPEN, 3)}. */
    public static final int OPEN = Integer.MIN_VALUE;

    private Slices() {}

    /**
     * {@code items[start:stop]}. {@code slice(List.of(1, 2, 3), 1, OPEN)} is {@code [2, 3]}.
     *
     * @param items the list
     * @param start the first index, or {@link #OPEN}
     * @param stop the index after the last, or {@link #OPEN}
     * @param <T> the type of the items
     * @return a new list, which may be changed
     */
    public static <T extends @Nullable Object> List<T> slice(List<? extends T> items, int start, int stop) {
        SliceRange range = SliceRange.of(items.size(), start, stop, 1);
        return new ArrayList<>(items.subList(range.start(), range.end()));
    }

    /**
     * {@code items[start:stop:step]}. {@code slice(List.of(1, 2, 3), OPEN, OPEN, -1)} is {@code [3, 2, 1]}.
     *
     * @param items the list
     * @param start the first index, or {@link #OPEN}
     * @param stop the index after the last in the step's direction, or {@link #OPEN}
     * @param step the distance of two indices, negative to go backward
     * @param <T> the type of the items
     * @return a new list, which may be changed
     * @throws IllegalArgumentException if the step is 0
     */
    public static <T extends @Nullable Object> List<T> slice(List<? extends T> items, int start, int stop, int step) {
        SliceRange range = SliceRange.of(items.size(), start, stop, step);
        List<T> slice = new ArrayList<>(range.count());
        for (int i = 0; i < range.count(); i++) {
            slice.add(items.get(range.index(i)));
        }
        return slice;
    }

    /**
     * {@code items[start:stop]}. Of an array of three, {@code slice(items, -2, OPEN)} has the last two.
     *
     * @param items the array
     * @param start the first index, or {@link #OPEN}
     * @param stop the index after the last, or {@link #OPEN}
     * @param <T> the type of the items
     * @return a new array of the same class
     */
    public static <T extends @Nullable Object> T[] slice(T[] items, int start, int stop) {
        SliceRange range = SliceRange.of(items.length, start, stop, 1);
        return Arrays.copyOfRange(items, range.start(), range.end());
    }

    /**
     * {@code items[start:stop:step]}. {@code slice(items, OPEN, OPEN, 2)} has every other item, from the first on.
     *
     * @param items the array
     * @param start the first index, or {@link #OPEN}
     * @param stop the index after the last in the step's direction, or {@link #OPEN}
     * @param step the distance of two indices, negative to go backward
     * @param <T> the type of the items
     * @return a new array of the same class
     * @throws IllegalArgumentException if the step is 0
     */
    public static <T extends @Nullable Object> T[] slice(T[] items, int start, int stop, int step) {
        SliceRange range = SliceRange.of(items.length, start, stop, step);
        T[] slice = Arrays.copyOf(items, range.count());
        for (int i = 0; i < slice.length; i++) {
            slice[i] = items[range.index(i)];
        }
        return slice;
    }

    /**
     * {@code text[start:stop]}. {@code slice("text", OPEN, -1)} is {@code "tex"}.
     *
     * @param text the text
     * @param start the first index, or {@link #OPEN}
     * @param stop the index after the last, or {@link #OPEN}
     * @return the slice; its characters are UTF-16 units, as everywhere in Java
     */
    public static String slice(String text, int start, int stop) {
        SliceRange range = SliceRange.of(text.length(), start, stop, 1);
        return text.substring(range.start(), range.end());
    }

    /**
     * {@code text[start:stop:step]}. {@code slice("text", OPEN, OPEN, 2)} is {@code "tx"}.
     *
     * @param text the text
     * @param start the first index, or {@link #OPEN}
     * @param stop the index after the last in the step's direction, or {@link #OPEN}
     * @param step the distance of two indices, negative to go backward
     * @return the slice; its characters are UTF-16 units, as everywhere in Java
     * @throws IllegalArgumentException if the step is 0
     */
    public static String slice(String text, int start, int stop, int step) {
        SliceRange range = SliceRange.of(text.length(), start, stop, step);
        StringBuilder slice = new StringBuilder(range.count());
        for (int i = 0; i < range.count(); i++) {
            slice.append(text.charAt(range.index(i)));
        }
        return slice.toString();
    }
}
