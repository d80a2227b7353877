package dev.dunder.runtime;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sequences of every class whose items are 0, 1, 2 and so on, and the texts of their items. */
final class Counted {
    private Counted() {}

    static String shown(List<Integer> items) {
        return items.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    static List<Integer> list(int length) {
        return IntStream.range(0, length).boxed().toList();
    }

    static String text(int length) {
        return new String(chars(length));
    }

    static byte[] bytes(int length) {
        byte[] items = new byte[length];
        for (int i = 0; i < length; i++) {
            items[i] = (byte) i;
        }
        return items;
    }

    static String shown(byte[] items) {
        return shown(
                IntStream.range(0, items.length).mapToObj(i -> (int) items[i]).toList());
    }

    static short[] shorts(int length) {
        short[] items = new short[length];
        for (int i = 0; i < length; i++) {
            items[i] = (short) i;
        }
        return items;
    }

    static String shown(short[] items) {
        return shown(
                IntStream.range(0, items.length).mapToObj(i -> (int) items[i]).toList());
    }

    static char[] chars(int length) {
        char[] items = new char[length];
        for (int i = 0; i < length; i++) {
            items[i] = (char) i;
        }
        return items;
    }

    static String shown(char[] items) {
        return shown(
                IntStream.range(0, items.length).mapToObj(i -> (int) items[i]).toList());
    }

    static int[] ints(int length) {
        int[] items = new int[length];
        for (int i = 0; i < length; i++) {
            items[i] = i;
        }
        return items;
    }

    static String shown(int[] items) {
        return shown(IntStream.range(0, items.length).mapToObj(i -> items[i]).toList());
    }

    static long[] longs(int length) {
        long[] items = new long[length];
        for (int i = 0; i < length; i++) {
            items[i] = i;
        }
        return items;
    }

    static String shown(long[] items) {
        return shown(
                IntStream.range(0, items.length).mapToObj(i -> (int) items[i]).toList());
    }

    static float[] floats(int length) {
        float[] items = new float[length];
        for (int i = 0; i < length; i++) {
            items[i] = i;
        }
        return items;
    }

    static String shown(float[] items) {
        return shown(
                IntStream.range(0, items.length).mapToObj(i -> (int) items[i]).toList());
    }

    static double[] doubles(int length) {
        double[] items = new double[length];
        for (int i = 0; i < length; i++) {
            items[i] = i;
        }
        return items;
    }

    static String shown(double[] items) {
        return shown(
                IntStream.range(0, items.length).mapToObj(i -> (int) items[i]).toList());
    }
}
