package dev.dunder.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Sorts by {@code <} alone, as Python's {@code sorted} does. */
public final class Sorting {
    private Sorting() {}

    /**
     * The values in order, those of which neither is less in the order in which they came.
     *
     * <p>The order need not be total: of sets ordered by inclusion, or numbers with {@code NaN} among them, some order
     * comes out, as in Python. The JDK's sorting wants a {@code Comparator} that is consistent, and may throw an {@code
     * IllegalArgumentException} if it is not.
     *
     * @param values the values
     * @param isLess whether the first of two goes before the second
     * @param <T> their type
     * @return a new list, which may be changed
     * @see <a href="https://docs.python.org/3/howto/sorting.html">Python: sorting techniques</a>
     */
    public static <T> List<T> sorted(Iterable<? extends T> values, BiPredicate<? super T, ? super T> isLess) {
        List<T> sorted = new ArrayList<>();
        values.forEach(sorted::add);
        for (int width = 1; width < sorted.size(); width *= 2) {
            List<T> merged = new ArrayList<>(sorted.size());
            for (int from = 0; from < sorted.size(); from += 2 * width) {
                int middle = Math.min(from + width, sorted.size());
                int to = Math.min(from + 2 * width, sorted.size());
                merge(sorted.subList(from, middle), sorted.subList(middle, to), merged, isLess);
            }
            sorted = merged;
        }
        return sorted;
    }

    private static <T> void merge(
            List<T> left, List<T> right, List<T> merged, BiPredicate<? super T, ? super T> isLess) {
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            merged.add(isLess.test(right.get(j), left.get(i)) ? right.get(j++) : left.get(i++));
        }
        merged.addAll(left.subList(i, left.size()));
        merged.addAll(right.subList(j, right.size()));
    }
}
