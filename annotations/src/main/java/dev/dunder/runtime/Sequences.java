package dev.dunder.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code +} of lists, and {@code *} of texts.
 *
 * @see <a href="https://docs.python.org/3/library/stdtypes.html#common-sequence-operations">Python: common sequence
 *     operations</a>
 */
public final class Sequences {
    private Sequences() {}

    /**
     * {@code left + right}: the items of both.
     *
     * @param left a list
     * @param right a list
     * @param <T> a type of the items of both
     * @return a new list, which may be changed
     */
    public static <T extends @Nullable Object> List<T> concat(List<? extends T> left, List<? extends T> right) {
        List<T> all = new ArrayList<>(left.size() + right.size());
        all.addAll(left);
        all.addAll(right);
        return all;
    }

    /**
     * {@code text * count}: the text so many times. {@code repeat("ab", 2)} is {@code "abab"}.
     *
     * @param text a text
     * @param count how many times, of which negative numbers are as 0
     * @return the repeated text
     * @throws ArithmeticException if it is longer than a text can be
     */
    public static String repeat(String text, int count) {
        return length(text.length(), count) == 0 ? "" : text.repeat(count);
    }

    private static int length(int length, int count) {
        long all = (long) length * Math.max(0, count);
        if (all > Integer.MAX_VALUE) {
            throw Failures.noFit("a length of %d * %d".formatted(length, count), "int");
        }
        return (int) all;
    }
}
