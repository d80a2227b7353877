package dev.dunder.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.runtime.Rows.Row;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Holds indices and slices against CPython's; {@code sequences.py} made the rows. */
class SequenceRowsTest {
    @Test
    void sequencesAreThoseOfPython() {
        assertThat(Rows.wrong("sequences.tsv", row -> row.text(0).equals("item") ? item(row) : slice(row)))
                .isEmpty();
    }

    private static Object item(Row row) {
        int length = Integer.parseInt(row.text(1));
        int index = Integer.parseInt(row.text(2));
        return same(
                () -> Items.<Integer>item(Counted.list(length), index),
                () -> Items.item(Counted.list(length).toArray(Integer[]::new), index),
                () -> (int) Items.item(Counted.text(length), index),
                () -> (int) Items.item(Counted.bytes(length), index),
                () -> (int) Items.item(Counted.shorts(length), index),
                () -> (int) Items.item(Counted.chars(length), index),
                () -> Items.item(Counted.ints(length), index),
                () -> (int) Items.item(Counted.longs(length), index),
                () -> (int) Items.item(Counted.floats(length), index),
                () -> (int) Items.item(Counted.doubles(length), index));
    }

    private static Object slice(Row row) {
        int length = Integer.parseInt(row.text(1));
        int start = bound(row.text(2));
        int stop = bound(row.text(3));
        if (row.text(4).equals("None")) {
            return same(
                    () -> Counted.shown(Slices.<Integer>slice(Counted.list(length), start, stop)),
                    () -> Counted.shown(
                            List.of(Slices.slice(Counted.list(length).toArray(Integer[]::new), start, stop))),
                    () -> Counted.shown(Slices.slice(Counted.text(length), start, stop)
                            .chars()
                            .boxed()
                            .toList()),
                    () -> Counted.shown(ArraySlices.slice(Counted.bytes(length), start, stop)),
                    () -> Counted.shown(ArraySlices.slice(Counted.shorts(length), start, stop)),
                    () -> Counted.shown(ArraySlices.slice(Counted.chars(length), start, stop)),
                    () -> Counted.shown(ArraySlices.slice(Counted.ints(length), start, stop)),
                    () -> Counted.shown(ArraySlices.slice(Counted.longs(length), start, stop)),
                    () -> Counted.shown(ArraySlices.slice(Counted.floats(length), start, stop)),
                    () -> Counted.shown(ArraySlices.slice(Counted.doubles(length), start, stop)));
        }
        int step = Integer.parseInt(row.text(4));
        return same(
                () -> Counted.shown(Slices.<Integer>slice(Counted.list(length), start, stop, step)),
                () -> Counted.shown(
                        List.of(Slices.slice(Counted.list(length).toArray(Integer[]::new), start, stop, step))),
                () -> Counted.shown(Slices.slice(Counted.text(length), start, stop, step)
                        .chars()
                        .boxed()
                        .toList()),
                () -> Counted.shown(ArraySlices.slice(Counted.bytes(length), start, stop, step)),
                () -> Counted.shown(ArraySlices.slice(Counted.shorts(length), start, stop, step)),
                () -> Counted.shown(ArraySlices.slice(Counted.chars(length), start, stop, step)),
                () -> Counted.shown(ArraySlices.slice(Counted.ints(length), start, stop, step)),
                () -> Counted.shown(ArraySlices.slice(Counted.longs(length), start, stop, step)),
                () -> Counted.shown(ArraySlices.slice(Counted.floats(length), start, stop, step)),
                () -> Counted.shown(ArraySlices.slice(Counted.doubles(length), start, stop, step)));
    }

    @Test
    void booleans() {
        boolean[] items = {true, false, false};
        assertThat(Items.item(items, -3)).isTrue();
        assertThat(ArraySlices.slice(items, -3, 2)).containsExactly(true, false);
        assertThat(ArraySlices.slice(items, Slices.OPEN, Slices.OPEN, -1)).containsExactly(false, false, true);
    }

    @Test
    void slicesAreNew_andOfTheSameClass() {
        List<Integer> list = Counted.list(3);
        List<Integer> all = Slices.slice(list, Slices.OPEN, Slices.OPEN);
        all.set(0, 7);
        assertThat(list).containsExactly(0, 1, 2);
        Number[] numbers = new Integer[] {1, 2};
        assertThat(Slices.slice(numbers, 1, Slices.OPEN, 1)).isInstanceOf(Integer[].class);
        assertThat(Slices.slice(numbers, 0, 1)).isInstanceOf(Integer[].class).isNotSameAs(numbers);
    }

    /** What all of them give; each of them is one class of sequences. */
    @SafeVarargs
    private static Object same(Supplier<Object>... results) {
        List<Object> distinct = IntStream.range(0, results.length)
                .mapToObj(i -> attempt(results[i]))
                .distinct()
                .toList();
        return distinct.size() == 1 ? distinct.get(0) : distinct;
    }

    private static Object attempt(Supplier<Object> result) {
        try {
            return result.get();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return "!" + e.getClass().getSimpleName();
        }
    }

    private static int bound(String text) {
        return text.equals("None") ? Slices.OPEN : Integer.parseInt(text);
    }
}
