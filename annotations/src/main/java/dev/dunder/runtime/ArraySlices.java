package dev.dunder.runtime;

import java.util.Arrays;

/**
 * Python's slices {@code x[start:stop:step]} of arrays of primitive types.
 *
 * <p>Bounds and steps are those of {@link Slices}, where {@link Slices#OPEN} stands for a bound that is left out. A step
 * of 0 is an {@code IllegalArgumentException}. Each slice is a new array.
 *
 * @see <a href="https://docs.python.org/3/library/stdtypes.html#common-sequence-operations">Python: common sequence
 *     operations</a>
 */
public final class ArraySlices {
    private ArraySlices() {}

    /** The items of {@code boolean[]} from {@code start} to before {@code stop}. */
    public static boolean[] slice(boolean[] items, int start, int stop) {
        SliceRange range = SliceRange.of(items.length, start, stop, 1);
        return Arrays.copyOfRange(items, range.start(), range.end());
    }

    /** The items of {@code boolean[]} from {@code start} to before {@code stop}, a {@code step} apart. */
    public static boolean[] slice(boolean[] items, int start, int stop, int step) {
        SliceRange range = SliceRange.of(items.length, start, stop, step);
        boolean[] slice = new boolean[range.count()];
        for (int i = 0; i < slice.length; i++) {
            slice[i] = items[range.index(i)];
        }
        return slice;
    }

    /** The items of {@code byte[]} from {@code start} to before {@code stop}. */
    public static byte[] slice(byte[] items, int start, int stop) {
        SliceRange range = SliceRange.of(items.length, start, stop, 1);
        return Arrays.copyOfRange(items, range.start(), range.end());
    }

    /** The items of {@code byte[]} from {@code start} to before {@code stop}, a {@code step} apart. */
    public static byte[] slice(byte[] items, int start, int stop, int step) {
        SliceRange range = SliceRange.of(items.length, start, stop, step);
        byte[] slice = new byte[range.count()];
        for (int i = 0; i < slice.length; i++) {
            slice[i] = items[range.index(i)];
        }
        return slice;
    }

    /** The items of {@code short[]} from {@code start} to before {@code stop}. */
    public static short[] slice(short[] items, int start, int stop) {
        SliceRange range = SliceRange.of(items.length, start, stop, 1);
        return Arrays.copyOfRange(items, range.start(), range.end());
    }

    /** The items of {@code short[]} from {@code start} to before {@code stop}, a {@code step} apart. */
    public static short[] slice(short[] items, int start, int stop, int step) {
        SliceRange range = SliceRange.of(items.length, start, stop, step);
        short[] slice = new short[range.count()];
        for (int i = 0; i < slice.length; i++) {
            slice[i] = items[range.index(i)];
        }
        return slice;
    }

    /** The items of {@code char[]} from {@code start} to before {@code stop}. */
    public static char[] slice(char[] items, int start, int stop) {
        SliceRange range = SliceRange.of(items.length, start, stop, 1);
        return Arrays.copyOfRange(items, range.start(), range.end());
    }

    /** The items of {@code char[]} from {@code start} to before {@code stop}, a {@code step} apart. */
    public static char[] slice(char[] items, int start, int stop, int step) {
        SliceRange range = SliceRange.of(items.length, start, stop, step);
        char[] slice = new char[range.count()];
        for (int i = 0; i < slice.length; i++) {
            slice[i] = items[range.index(i)];
        }
        return slice;
    }

    /** The items of {@code int[]} from {@code start} to before {@code stop}. */
    public static int[] slice(int[] items, int start, int stop) {
        SliceRange range = SliceRange.of(items.length, start, stop, 1);
        return Arrays.copyOfRange(items, range.start(), range.end());
    }

    /** The items of {@code int[]} from {@code start} to before {@code stop}, a {@code step} apart. */
    public static int[] slice(int[] items, int start, int stop, int step) {
        SliceRange range = SliceRange.of(items.length, start, stop, step);
        int[] slice = new int[range.count()];
        for (int i = 0; i < slice.length; i++) {
            slice[i] = items[range.index(i)];
        }
        return slice;
    }

    /** The items of {@code long[]} from {@code start} to before {@code stop}. */
    public static long[] slice(long[] items, int start, int stop) {
        SliceRange range = SliceRange.of(items.length, start, stop, 1);
        return Arrays.copyOfRange(items, range.start(), range.end());
    }

    /** The items of {@code long[]} from {@code start} to before {@code stop}, a {@code step} apart. */
    public static long[] slice(long[] items, int start, int stop, int step) {
        SliceRange range = SliceRange.of(items.length, start, stop, step);
        long[] slice = new long[range.count()];
        for (int i = 0; i < slice.length; i++) {
            slice[i] = items[range.index(i)];
        }
        return slice;
    }

    /** The items of {@code float[]} from {@code start} to before {@code stop}. */
    public static float[] slice(float[] items, int start, int stop) {
        SliceRange range = SliceRange.of(items.length, start, stop, 1);
        return Arrays.copyOfRange(items, range.start(), range.end());
    }

    /** The items of {@code float[]} from {@code start} to before {@code stop}, a {@code step} apart. */
    public static float[] slice(float[] items, int start, int stop, int step) {
        SliceRange range = SliceRange.of(items.length, start, stop, step);
        float[] slice = new float[range.count()];
        for (int i = 0; i < slice.length; i++) {
            slice[i] = items[range.index(i)];
        }
        return slice;
    }

    /** The items of {@code double[]} from {@code start} to before {@code stop}. */
    public static double[] slice(double[] items, int start, int stop) {
        SliceRange range = SliceRange.of(items.length, start, stop, 1);
        return Arrays.copyOfRange(items, range.start(), range.end());
    }

    /** The items of {@code double[]} from {@code start} to before {@code stop}, a {@code step} apart. */
    public static double[] slice(double[] items, int start, int stop, int step) {
        SliceRange range = SliceRange.of(items.length, start, stop, step);
        double[] slice = new double[range.count()];
        for (int i = 0; i < slice.length; i++) {
            slice[i] = items[range.index(i)];
        }
        return slice;
    }
}
