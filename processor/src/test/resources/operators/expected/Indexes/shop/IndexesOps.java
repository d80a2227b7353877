package shop;

import dev.dunder.GeneratedByDunder;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/**
 * Operators of {@link Indexes}.
 *
 * <pre>{@code
 * a == b            eq         equals(Object)
 * a != b            ne         the opposite of eq
 * b in a            contains   iter
 * a[key]            getitem    get(int)
 * a[key]            getitem    get(long)
 * len(a)            len        size()
 * bool(a)           truth      len
 * iter(a)           iter       len and getitem
 * reversed(a)       reversed   len and getitem
 * hash(a)           hash       hashCode()
 * repr(a)           repr       toString()
 * str(a)            str        toString()
 * format(a)         format     format
 * format(a, spec)   format     str
 * asList(a)         asList     len and getitem
 * }</pre>
 */
@GeneratedByDunder
final class IndexesOps {
    private IndexesOps() {}

    /** {@code a == b}: {@link Object#equals(Object)}. */
    static boolean eq(Indexes a, Object b) {
        return Objects.equals(a, b);
    }

    /** {@code a != b}: the opposite of {@link #eq}. */
    static boolean ne(Indexes a, Object b) {
        return !eq(a, b);
    }

    /** {@code b in a}: {@link #iter}, by identity or equality. */
    static boolean contains(Indexes a, Object b) {
        for (String element : iter(a)) {
            if (Objects.equals(element, b)) {
                return true;
            }
        }
        return false;
    }

    /** {@code a[key]}: {@link Indexes#get(int)}. */
    static String getitem(Indexes a, int key) {
        return a.get(key);
    }

    /** {@code a[key]}: {@link Indexes#get(long)}. */
    static String getitem(Indexes a, long key) {
        return a.get(key);
    }

    /** {@code len(a)}: {@link Indexes#size()}. */
    static int len(Indexes a) {
        return a.size();
    }

    /** {@code bool(a)}: {@link #len}: false if it is 0. */
    static boolean truth(Indexes a) {
        return len(a) != 0;
    }

    /** {@code iter(a)}: {@link #len} and {@link #getitem}, from the first item to the last. */
    static Iterable<String> iter(Indexes a) {
        return asList(a);
    }

    /** {@code reversed(a)}: {@link #len} and {@link #getitem}, from the last item to the first. */
    static Iterable<String> reversed(Indexes a) {
        return () -> {
            List<String> items = asList(a);
            return IntStream.iterate(items.size() - 1, i -> i >= 0, i -> i - 1).mapToObj(items::get).iterator();
        };
    }

    /** {@code hash(a)}: {@link Object#hashCode()}. */
    static int hash(Indexes a) {
        return a.hashCode();
    }

    /** {@code repr(a)}: {@link Object#toString()}. */
    static String repr(Indexes a) {
        return a.toString();
    }

    /** {@code str(a)}: {@link Object#toString()}. */
    static String str(Indexes a) {
        return a.toString();
    }

    /** {@code format(a)}: {@link #format}, with an empty specification. */
    static String format(Indexes a) {
        return format(a, "");
    }

    /** {@code format(a, spec)}: {@link #str}; an IllegalArgumentException if the specification is not empty. */
    static String format(Indexes a, String spec) {
        if (!spec.isEmpty()) {
            throw new IllegalArgumentException("Indexes has no __format__ for the specification " + spec);
        }
        return str(a);
    }

    /** {@code asList(a)}: {@link #len} and {@link #getitem}, as a view that cannot be changed. */
    static List<String> asList(Indexes a) {
        return new ListView(a);
    }

    /** The items of an object, as a list that cannot be changed. */
    private static final class ListView extends AbstractList<String> implements RandomAccess {
        private final Indexes a;

        ListView(Indexes a) {
            this.a = a;
        }

        @Override
        public String get(int key) {
            Objects.checkIndex(key, size());
            return a.get(key);
        }

        @Override
        public int size() {
            return a.size();
        }
    }
}
