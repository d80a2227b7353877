package shop;

import dev.dunder.GeneratedByDunder;
import dev.dunder.runtime.Sorting;
import dev.dunder.runtime.Values;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/**
 * Operators of {@link Shelf}.
 *
 * <pre>{@code
 * a += b            iadd       __iadd__(Comparable)
 * a < b             lt         follows from le and eq
 * a <= b            le         __le__(Shelf)
 * a > b             gt         follows from le
 * a >= b            ge         follows from le and eq
 * a == b            eq         equals(Object)
 * a != b            ne         the opposite of eq
 * b in a            contains   iter
 * a[key]            getitem    get(int)
 * a[key] = value    setitem    set(int, Comparable)
 * del a[key]        delitem    __delitem__(int)
 * len(a)            len        size()
 * bool(a)           truth      len
 * iter(a)           iter       len and getitem
 * reversed(a)       reversed   len and getitem
 * a(failure)        call       count(Class)
 * hash(a)           hash       hashCode()
 * repr(a)           repr       toString()
 * str(a)            str        toString()
 * format(a)         format     format
 * format(a, spec)   format     str
 * asList(a)         asList     len and getitem
 * min(values)       min        lt
 * max(values)       max        gt
 * sorted(values)    sorted     lt
 * }</pre>
 */
@GeneratedByDunder
public final class ShelfOps {
    private ShelfOps() {}

    /** {@code a += b}: {@link Shelf#__iadd__(Comparable)}. */
    public static <E extends Comparable<? super E>> Shelf<E> iadd(Shelf<E> a, E b) {
        a.__iadd__(b);
        return a;
    }

    /** {@code a < b}: follows from {@link #le} and {@link #eq}, as in {@code functools.total_ordering}. */
    public static <E extends Comparable<? super E>> boolean lt(Shelf<E> a, Shelf<E> b) {
        return le(a, b) && !eq(a, b);
    }

    /**
     * {@code a <= b}: {@link Shelf#__le__(Shelf)}.
     *
     * <p>Whether all items are on the other.
     */
    public static <E extends Comparable<? super E>> boolean le(Shelf<E> a, Shelf<E> b) {
        return a.__le__(b);
    }

    /** {@code a > b}: follows from {@link #le}, as in {@code functools.total_ordering}. */
    public static <E extends Comparable<? super E>> boolean gt(Shelf<E> a, Shelf<E> b) {
        return !le(a, b);
    }

    /** {@code a >= b}: follows from {@link #le} and {@link #eq}, as in {@code functools.total_ordering}. */
    public static <E extends Comparable<? super E>> boolean ge(Shelf<E> a, Shelf<E> b) {
        return !le(a, b) || eq(a, b);
    }

    /** {@code a == b}: {@link Object#equals(Object)}. */
    public static <E extends Comparable<? super E>> boolean eq(Shelf<E> a, Object b) {
        return Objects.equals(a, b);
    }

    /** {@code a != b}: the opposite of {@link #eq}. */
    public static <E extends Comparable<? super E>> boolean ne(Shelf<E> a, Object b) {
        return !eq(a, b);
    }

    /** {@code b in a}: {@link #iter}, by identity or equality, numbers by value. */
    public static <E extends Comparable<? super E>> boolean contains(Shelf<E> a, Object b) {
        for (E element : iter(a)) {
            if (Values.same(element, b)) {
                return true;
            }
        }
        return false;
    }

    /** {@code a[key]}: {@link Shelf#get(int)}. */
    public static <E extends Comparable<? super E>> E getitem(Shelf<E> a, int key) {
        return a.get(key);
    }

    /** {@code a[key] = value}: {@link Shelf#set(int, Comparable)}. */
    public static <E extends Comparable<? super E>> E setitem(Shelf<E> a, int key, E value) {
        return a.set(key, value);
    }

    /** {@code del a[key]}: {@link Shelf#__delitem__(int)}. */
    public static <E extends Comparable<? super E>> void delitem(Shelf<E> a, int key) {
        a.__delitem__(key);
    }

    /** {@code len(a)}: {@link Shelf#size()}. */
    public static <E extends Comparable<? super E>> int len(Shelf<E> a) {
        return a.size();
    }

    /** {@code bool(a)}: {@link #len}: false if it is 0. */
    public static <E extends Comparable<? super E>> boolean truth(Shelf<E> a) {
        return len(a) != 0;
    }

    /** {@code iter(a)}: {@link #len} and {@link #getitem}, from the first item to the last. */
    public static <E extends Comparable<? super E>> Iterable<E> iter(Shelf<E> a) {
        return asList(a);
    }

    /** {@code reversed(a)}: {@link #len} and {@link #getitem}, from the last item to the first. */
    public static <E extends Comparable<? super E>> Iterable<E> reversed(Shelf<E> a) {
        return () -> {
            List<E> items = asList(a);
            return IntStream.iterate(items.size() - 1, i -> i >= 0, i -> i - 1).mapToObj(items::get).iterator();
        };
    }

    /** {@code a(failure)}: {@link Shelf#count(Class)}. */
    public static <E extends Comparable<? super E>, E2 extends Exception> int call(
            Shelf<E> a, Class<E2> failure) throws E2 {
        return a.count(failure);
    }

    /** {@code hash(a)}: {@link Object#hashCode()}. */
    public static <E extends Comparable<? super E>> int hash(Shelf<E> a) {
        return a.hashCode();
    }

    /** {@code repr(a)}: {@link Object#toString()}. */
    public static <E extends Comparable<? super E>> String repr(Shelf<E> a) {
        return a.toString();
    }

    /** {@code str(a)}: {@link Object#toString()}. */
    public static <E extends Comparable<? super E>> String str(Shelf<E> a) {
        return a.toString();
    }

    /** {@code format(a)}: {@link #format}, with an empty specification. */
    public static <E extends Comparable<? super E>> String format(Shelf<E> a) {
        return format(a, "");
    }

    /** {@code format(a, spec)}: {@link #str}; an IllegalArgumentException if the specification is not empty. */
    public static <E extends Comparable<? super E>> String format(Shelf<E> a, String spec) {
        if (!spec.isEmpty()) {
            throw new IllegalArgumentException("Shelf has no __format__ for the specification " + spec);
        }
        return str(a);
    }

    /** {@code asList(a)}: {@link #len} and {@link #getitem}, as a view that cannot be changed. */
    public static <E extends Comparable<? super E>> List<E> asList(Shelf<E> a) {
        return new ListView<>(a);
    }

    /** {@code min(values)}: {@link #lt}, the first of equals. */
    public static <E extends Comparable<? super E>> Shelf<E> min(Iterable<? extends Shelf<E>> values) {
        Iterator<? extends Shelf<E>> remaining = values.iterator();
        if (!remaining.hasNext()) {
            throw new NoSuchElementException("min of no values");
        }
        Shelf<E> best = remaining.next();
        while (remaining.hasNext()) {
            Shelf<E> value = remaining.next();
            if (lt(value, best)) {
                best = value;
            }
        }
        return best;
    }

    /** {@code max(values)}: {@link #gt}, the first of equals. */
    public static <E extends Comparable<? super E>> Shelf<E> max(Iterable<? extends Shelf<E>> values) {
        Iterator<? extends Shelf<E>> remaining = values.iterator();
        if (!remaining.hasNext()) {
            throw new NoSuchElementException("max of no values");
        }
        Shelf<E> best = remaining.next();
        while (remaining.hasNext()) {
            Shelf<E> value = remaining.next();
            if (gt(value, best)) {
                best = value;
            }
        }
        return best;
    }

    /** {@code sorted(values)}: {@link #lt}, equals in their order: a new list. */
    public static <E extends Comparable<? super E>> List<Shelf<E>> sorted(Iterable<? extends Shelf<E>> values) {
        return Sorting.sorted(values, (a, b) -> lt(a, b));
    }

    /** The items of an object, as a list that cannot be changed. */
    private static final class ListView<E extends Comparable<? super E>>
            extends AbstractList<E> implements RandomAccess {
        private final Shelf<E> a;

        ListView(Shelf<E> a) {
            this.a = a;
        }

        @Override
        public E get(int key) {
            Objects.checkIndex(key, size());
            return a.get(key);
        }

        @Override
        public int size() {
            return a.size();
        }
    }
}
