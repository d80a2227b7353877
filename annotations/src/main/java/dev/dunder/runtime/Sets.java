package dev.dunder.runtime;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code | & - ^} of sets. What is equal is one element; the results keep the order of their operands.
 *
 * @see <a href="https://docs.python.org/3/library/stdtypes.html#set-types-set-frozenset">Python: set types</a>
 */
public final class Sets {
    private Sets() {}

    /**
     * {@code left | right}: the elements of either.
     *
     * @param left a set
     * @param right a set
     * @param <T> a type of the elements of both
     * @return a new set, which may be changed
     */
    public static <T extends @Nullable Object> Set<T> union(Set<? extends T> left, Set<? extends T> right) {
        Set<T> union = new LinkedHashSet<>(left);
        union.addAll(right);
        return union;
    }

    /**
     * {@code left & right}: the elements of both, in the order of the left one.
     *
     * @param left a set
     * @param right a set
     * @param <T> the type of the left one's elements
     * @return a new set, which may be changed
     */
    public static <T extends @Nullable Object> Set<T> intersection(Set<? extends T> left, Set<?> right) {
        Set<T> intersection = new LinkedHashSet<>(left);
        // A copy answers by equality, and does not mind null or elements of another class.
        intersection.retainAll(new HashSet<>(right));
        return intersection;
    }

    /**
     * {@code left - right}: the elements of the left one that the right one lacks.
     *
     * @param left a set
     * @param right a set
     * @param <T> the type of the left one's elements
     * @return a new set, which may be changed
     */
    public static <T extends @Nullable Object> Set<T> difference(Set<? extends T> left, Set<?> right) {
        Set<T> difference = new LinkedHashSet<>(left);
        for (Object element : right) {
            difference.remove(element);
        }
        return difference;
    }

    /**
     * {@code left ^ right}: the elements of one of them only, first those of the left one.
     *
     * @param left a set
     * @param right a set
     * @param <T> a type of the elements of both
     * @return a new set, which may be changed
     */
    public static <T extends @Nullable Object> Set<T> symmetricDifference(
            Set<? extends T> left, Set<? extends T> right) {
        Set<T> either = difference(left, right);
        either.addAll(Sets.<T>difference(right, left));
        return either;
    }
}
