import dev.dunder.GeneratedByDunder;
import dev.dunder.runtime.Sorting;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Operators of {@link Wildcards}.
 *
 * <pre>{@code
 * a + b             add       plus(Wildcards)
 * a += b            iadd      add
 * a < b             lt        __lt__(Wildcards)
 * a <= b            le        follows from lt and eq
 * a > b             gt        follows from lt and eq
 * a >= b            ge        follows from lt
 * a == b            eq        __eq__(Wildcards)
 * a == b            eq        equals(Object)
 * a != b            ne        the opposite of eq
 * hash(a)           hash      __hash__()
 * repr(a)           repr      toString()
 * str(a)            str       toString()
 * format(a)         format    format
 * format(a, spec)   format    str
 * sum(values)       sum       add over all values
 * sum(...)          summing   sum
 * min(values)       min       lt
 * max(values)       max       gt
 * sorted(values)    sorted    lt
 * }</pre>
 */
@GeneratedByDunder
final class WildcardsOps {
    private WildcardsOps() {}

    /** {@code a + b}: {@link Wildcards#plus(Wildcards)}. */
    static <T extends Wildcards<T>> Wildcards<T> add(Wildcards<T> a, Wildcards<? super T> b) {
        return a.plus(b);
    }

    /** {@code a += b}: {@link #add}, as there is no {@code __iadd__}. */
    static <T extends Wildcards<T>> Wildcards<T> iadd(Wildcards<T> a, Wildcards<? super T> b) {
        return WildcardsOps.<T>add(a, b);
    }

    /** {@code a < b}: {@link Wildcards#__lt__(Wildcards)}. */
    static <T extends Wildcards<T>> boolean lt(Wildcards<T> a, Wildcards<? super T> b) {
        return a.__lt__(b);
    }

    /** {@code a <= b}: follows from {@link #lt} and {@link #eq}, as in {@code functools.total_ordering}. */
    static <T extends Wildcards<T>> boolean le(Wildcards<T> a, Wildcards<? super T> b) {
        return WildcardsOps.<T>lt(a, b) || WildcardsOps.<T>eq(a, b);
    }

    /** {@code a > b}: follows from {@link #lt} and {@link #eq}, as in {@code functools.total_ordering}. */
    static <T extends Wildcards<T>> boolean gt(Wildcards<T> a, Wildcards<? super T> b) {
        return !WildcardsOps.<T>lt(a, b) && !WildcardsOps.<T>eq(a, b);
    }

    /** {@code a >= b}: follows from {@link #lt}, as in {@code functools.total_ordering}. */
    static <T extends Wildcards<T>> boolean ge(Wildcards<T> a, Wildcards<? super T> b) {
        return !WildcardsOps.<T>lt(a, b);
    }

    /** {@code a == b}: {@link Wildcards#__eq__(Wildcards)}. */
    static <T extends Wildcards<T>> boolean eq(Wildcards<T> a, Wildcards<? super T> b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return a.__eq__(b);
    }

    /** {@code a == b}: {@link Object#equals(Object)}. */
    static <T extends Wildcards<T>> boolean eq(Wildcards<T> a, Object b) {
        return Objects.equals(a, b);
    }

    /** {@code a != b}: the opposite of {@link #eq}. */
    static <T extends Wildcards<T>> boolean ne(Wildcards<T> a, Wildcards<? super T> b) {
        return !WildcardsOps.<T>eq(a, b);
    }

    /** {@code a != b}: the opposite of {@link #eq}. */
    static <T extends Wildcards<T>> boolean ne(Wildcards<T> a, Object b) {
        return !eq(a, b);
    }

    /** {@code hash(a)}: {@link Wildcards#__hash__()}. */
    static <T extends Wildcards<T>> int hash(Wildcards<T> a) {
        return a.__hash__();
    }

    /** {@code repr(a)}: {@link Object#toString()}. */
    static <T extends Wildcards<T>> String repr(Wildcards<T> a) {
        return a.toString();
    }

    /** {@code str(a)}: {@link Object#toString()}. */
    static <T extends Wildcards<T>> String str(Wildcards<T> a) {
        return a.toString();
    }

    /** {@code format(a)}: {@link #format}, with an empty specification. */
    static <T extends Wildcards<T>> String format(Wildcards<T> a) {
        return format(a, "");
    }

    /** {@code format(a, spec)}: {@link #str}; an IllegalArgumentException if the specification is not empty. */
    static <T extends Wildcards<T>> String format(Wildcards<T> a, String spec) {
        if (!spec.isEmpty()) {
            throw new IllegalArgumentException("Wildcards has no __format__ for the specification " + spec);
        }
        return str(a);
    }

    /** {@code sum(values)}: {@link #add} over all values, empty if there are none. */
    static <T extends Wildcards<T>> Optional<Wildcards<T>> sum(Iterable<? extends Wildcards<T>> values) {
        Iterator<? extends Wildcards<T>> remaining = values.iterator();
        if (!remaining.hasNext()) {
            return Optional.empty();
        }
        Wildcards<T> total = remaining.next();
        while (remaining.hasNext()) {
            total = add(total, remaining.next());
        }
        return Optional.of(total);
    }

    /** {@code sum(...)}: {@link #sum}, as a collector for streams. */
    static <T extends Wildcards<T>> Collector<Wildcards<T>, ?, Optional<Wildcards<T>>> summing() {
        return Collectors.reducing((a, b) -> add(a, b));
    }

    /** {@code min(values)}: {@link #lt}, the first of equals. */
    static <T extends Wildcards<T>> Wildcards<T> min(Iterable<? extends Wildcards<T>> values) {
        Iterator<? extends Wildcards<T>> remaining = values.iterator();
        if (!remaining.hasNext()) {
            throw new NoSuchElementException("min of no values");
        }
        Wildcards<T> best = remaining.next();
        while (remaining.hasNext()) {
            Wildcards<T> value = remaining.next();
            if (lt(value, best)) {
                best = value;
            }
        }
        return best;
    }

    /** {@code max(values)}: {@link #gt}, the first of equals. */
    static <T extends Wildcards<T>> Wildcards<T> max(Iterable<? extends Wildcards<T>> values) {
        Iterator<? extends Wildcards<T>> remaining = values.iterator();
        if (!remaining.hasNext()) {
            throw new NoSuchElementException("max of no values");
        }
        Wildcards<T> best = remaining.next();
        while (remaining.hasNext()) {
            Wildcards<T> value = remaining.next();
            if (gt(value, best)) {
                best = value;
            }
        }
        return best;
    }

    /** {@code sorted(values)}: {@link #lt}, equals in their order: a new list. */
    static <T extends Wildcards<T>> List<Wildcards<T>> sorted(Iterable<? extends Wildcards<T>> values) {
        return Sorting.sorted(values, (a, b) -> lt(a, b));
    }
}
