package dev.dunder.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The items of arrays, of whatever kind: what {@code ==} compares. */
final class ArrayItems {
    private ArrayItems() {}

    /** Whether a value is an array. */
    static boolean isArray(@Nullable Object value) {
        return value instanceof Object[] || ofPrimitives(value).isPresent();
    }

    /** Whether two arrays, or an array and a list, have as many items, and each equals the other at its place. */
    static boolean equal(@Nullable Object a, @Nullable Object b) {
        Optional<List<?>> left = items(a);
        Optional<List<?>> right = items(b);
        return left.isPresent() && right.isPresent() && equal(left.get(), right.get());
    }

    private static boolean equal(List<?> left, List<?> right) {
        Iterator<?> others = right.iterator();
        for (Object item : left) {
            if (!others.hasNext() || !Values.equal(item, others.next())) {
                return false;
            }
        }
        return !others.hasNext();
    }

    private static Optional<List<?>> items(@Nullable Object sequence) {
        if (sequence instanceof List<?> list) {
            return Optional.of(list);
        }
        if (sequence instanceof Object[] array) {
            return Optional.of(Arrays.asList(array));
        }
        return ofPrimitives(sequence);
    }

    private static Optional<List<?>> ofPrimitives(@Nullable Object array) {
        if (array instanceof int[] ints) {
            return Optional.of(Arrays.stream(ints).boxed().toList());
        }
        if (array instanceof long[] longs) {
            return Optional.of(Arrays.stream(longs).boxed().toList());
        }
        if (array instanceof double[] doubles) {
            return Optional.of(Arrays.stream(doubles).boxed().toList());
        }
        return array instanceof float[] floats ? Optional.of(boxed(floats)) : ofSmall(array);
    }

    private static Optional<List<?>> ofSmall(@Nullable Object array) {
        if (array instanceof byte[] bytes) {
            return Optional.of(boxed(bytes));
        }
        if (array instanceof short[] shorts) {
            return Optional.of(boxed(shorts));
        }
        if (array instanceof char[] characters) {
            return Optional.of(boxed(characters));
        }
        return array instanceof boolean[] truths ? Optional.of(boxed(truths)) : Optional.empty();
    }

    private static List<Float> boxed(float[] array) {
        List<Float> items = new ArrayList<>(array.length);
        for (float item : array) {
            items.add(item);
        }
        return items;
    }

    private static List<Byte> boxed(byte[] array) {
        List<Byte> items = new ArrayList<>(array.length);
        for (byte item : array) {
            items.add(item);
        }
        return items;
    }

    private static List<Short> boxed(short[] array) {
        List<Short> items = new ArrayList<>(array.length);
        for (short item : array) {
            items.add(item);
        }
        return items;
    }

    private static List<Character> boxed(char[] array) {
        List<Character> items = new ArrayList<>(array.length);
        for (char item : array) {
            items.add(item);
        }
        return items;
    }

    private static List<Boolean> boxed(boolean[] array) {
        List<Boolean> items = new ArrayList<>(array.length);
        for (boolean item : array) {
            items.add(item);
        }
        return items;
    }
}
