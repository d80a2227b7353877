package shop;

import dev.dunder.GeneratedByDunder;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Operators of {@link Sorter}.
 *
 * <pre>{@code
 * a + b             add      plus(Consumer)
 * a += b            iadd     add
 * a - b             sub      minus(Consumer)
 * a -= b            isub     sub
 * a * b             mul      times(Consumer, Sorter)
 * a *= b            imul     mul
 * a < b             lt       __lt__(Consumer)
 * a <= b            le       follows from lt and eq
 * a > b             gt       follows from lt and eq
 * a >= b            ge       follows from lt
 * a == b            eq       equals(Object)
 * a == b            eq       __eq__(Consumer)
 * a != b            ne       the opposite of eq
 * a(other)          call     invoke(Consumer)
 * repr(a)           repr     toString()
 * str(a)            str      toString()
 * format(a)         format   format
 * format(a, spec)   format   str
 * }</pre>
 */
@GeneratedByDunder
public final class SorterOps {
    private SorterOps() {}

    /** {@code a + b}: {@link Sorter#plus(Consumer)}. */
    public static <T, K extends Comparable<? super K>> Sorter<T> add(Sorter<T> a, Consumer<? super K> b) {
        return a.<K>plus(b);
    }

    /** {@code a += b}: {@link #add}, as there is no {@code __iadd__}. */
    public static <T, K extends Comparable<? super K>> Sorter<T> iadd(Sorter<T> a, Consumer<? super K> b) {
        return SorterOps.<T, K>add(a, b);
    }

    /**
     * {@code a - b}: {@link Sorter#minus(Consumer)}.
     *
     * <p>Nothing ties what this one takes.
     */
    public static <T, K> Sorter<T> sub(Sorter<T> a, Consumer<? super K> b) {
        return a.minus(b);
    }

    /** {@code a -= b}: {@link #sub}, as there is no {@code __isub__}. */
    public static <T, K> Sorter<T> isub(Sorter<T> a, Consumer<? super K> b) {
        return sub(a, b);
    }

    /** {@code a * b}: {@link Sorter#times(Consumer, Sorter)}. */
    public static <T, K extends Comparable<? super K>> Sorter<T> mul(Consumer<? super K> a, Sorter<T> b) {
        return Sorter.<T, K>times(a, b);
    }

    /** {@code a *= b}: {@link #mul}, as there is no {@code __imul__}. */
    public static <T, K extends Comparable<? super K>> Sorter<T> imul(Consumer<? super K> a, Sorter<T> b) {
        return SorterOps.<T, K>mul(a, b);
    }

    /** {@code a < b}: {@link Sorter#__lt__(Consumer)}. */
    public static <T, K extends Comparable<K>> boolean lt(Sorter<T> a, Consumer<? super K> b) {
        return a.<K>__lt__(b);
    }

    /** {@code a <= b}: follows from {@link #lt} and {@link #eq}, as in {@code functools.total_ordering}. */
    public static <T, K extends Comparable<K>> boolean le(Sorter<T> a, Consumer<? super K> b) {
        return SorterOps.<T, K>lt(a, b) || SorterOps.<T, K>eq(a, b);
    }

    /** {@code a > b}: follows from {@link #lt} and {@link #eq}, as in {@code functools.total_ordering}. */
    public static <T, K extends Comparable<K>> boolean gt(Sorter<T> a, Consumer<? super K> b) {
        return !SorterOps.<T, K>lt(a, b) && !SorterOps.<T, K>eq(a, b);
    }

    /** {@code a >= b}: follows from {@link #lt}, as in {@code functools.total_ordering}. */
    public static <T, K extends Comparable<K>> boolean ge(Sorter<T> a, Consumer<? super K> b) {
        return !SorterOps.<T, K>lt(a, b);
    }

    /** {@code a == b}: {@link Object#equals(Object)}. */
    public static <T> boolean eq(Sorter<T> a, Object b) {
        return Objects.equals(a, b);
    }

    /** {@code a == b}: {@link Sorter#__eq__(Consumer)}. */
    public static <T, K extends Comparable<K>> boolean eq(Sorter<T> a, Consumer<? super K> b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return a.<K>__eq__(b);
    }

    /** {@code a != b}: the opposite of {@link #eq}. */
    public static <T> boolean ne(Sorter<T> a, Object b) {
        return !eq(a, b);
    }

    /** {@code a != b}: the opposite of {@link #eq}. */
    public static <T, K extends Comparable<K>> boolean ne(Sorter<T> a, Consumer<? super K> b) {
        return !SorterOps.<T, K>eq(a, b);
    }

    /** {@code a(other)}: {@link Sorter#invoke(Consumer)}. */
    public static <T, K extends Comparable<K>> T call(Sorter<T> a, Consumer<? super K> other) {
        return a.<K>invoke(other);
    }

    /** {@code repr(a)}: {@link Object#toString()}. */
    public static <T> String repr(Sorter<T> a) {
        return a.toString();
    }

    /** {@code str(a)}: {@link Object#toString()}. */
    public static <T> String str(Sorter<T> a) {
        return a.toString();
    }

    /** {@code format(a)}: {@link #format}, with an empty specification. */
    public static <T> String format(Sorter<T> a) {
        return format(a, "");
    }

    /** {@code format(a, spec)}: {@link #str}; an IllegalArgumentException if the specification is not empty. */
    public static <T> String format(Sorter<T> a, String spec) {
        if (!spec.isEmpty()) {
            throw new IllegalArgumentException("Sorter has no __format__ for the specification " + spec);
        }
        return str(a);
    }
}
