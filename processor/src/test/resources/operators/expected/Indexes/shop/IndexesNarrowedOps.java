package shop;

import dev.dunder.GeneratedByDunder;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Operators of {@link Indexes.Narrowed}.
 *
 * <pre>{@code
 * a == b            eq         equals(Object)
 * a != b            ne         the opposite of eq
 * b in a            contains   contains(Object)
 * a[key]            getitem    get(int)
 * a[key] = value    setitem    set(int, Object)
 * len(a)            len        size()
 * bool(a)           truth      isEmpty()
 * iter(a)           iter       iterator()
 * reversed(a)       reversed   reversed()
 * hash(a)           hash       hashCode()
 * repr(a)           repr       toString()
 * str(a)            str        toString()
 * format(a)         format     format
 * format(a, spec)   format     str
 * asList(a)         asList     len and getitem
 * }</pre>
 *
 * <p>Not taken:
 *
 * <pre>{@code
 * Indexes.Narrowed.add(CharSequence)   returns boolean
 * }</pre>
 */
@GeneratedByDunder
final class IndexesNarrowedOps {
    private IndexesNarrowedOps() {}

    /** {@code a == b}: {@link Indexes.Narrowed#equals(Object)}. */
    static boolean eq(Indexes.Narrowed a, Object b) {
        return Objects.equals(a, b);
    }

    /** {@code a != b}: the opposite of {@link #eq}. */
    static boolean ne(Indexes.Narrowed a, Object b) {
        return !eq(a, b);
    }

    /** {@code b in a}: {@link Indexes.Narrowed#contains(Object)}. */
    static boolean contains(Indexes.Narrowed a, Object b) {
        return a.contains(b);
    }

    /** {@code a[key]}: {@link Indexes.Narrowed#get(int)}. */
    static String getitem(Indexes.Narrowed a, int key) {
        return a.get(key);
    }

    /** {@code a[key] = value}: {@link Indexes.Narrowed#set(int, Object)}. */
    static CharSequence setitem(Indexes.Narrowed a, int key, CharSequence value) {
        return a.set(key, value);
    }

    /** {@code len(a)}: {@link Indexes.Narrowed#size()}. */
    static int len(Indexes.Narrowed a) {
        return a.size();
    }

    /** {@code bool(a)}: {@link Indexes.Narrowed#isEmpty()}. */
    static boolean truth(Indexes.Narrowed a) {
        return !a.isEmpty();
    }

    /** {@code iter(a)}: {@link Indexes.Narrowed#iterator()}. */
    static Iterable<CharSequence> iter(Indexes.Narrowed a) {
        return a;
    }

    /** {@code reversed(a)}: {@link Indexes.Narrowed#reversed()}. */
    static List<CharSequence> reversed(Indexes.Narrowed a) {
        return a.reversed();
    }

    /** {@code hash(a)}: {@link Indexes.Narrowed#hashCode()}. */
    static int hash(Indexes.Narrowed a) {
        return a.hashCode();
    }

    /** {@code repr(a)}: {@link Indexes.Narrowed#toString()}. */
    static String repr(Indexes.Narrowed a) {
        return a.toString();
    }

    /** {@code str(a)}: {@link Indexes.Narrowed#toString()}. */
    static String str(Indexes.Narrowed a) {
        return a.toString();
    }

    /** {@code format(a)}: {@link #format}, with an empty specification. */
    static String format(Indexes.Narrowed a) {
        return format(a, "");
    }

    /** {@code format(a, spec)}: {@link #str}; an IllegalArgumentException if the specification is not empty. */
    static String format(Indexes.Narrowed a, String spec) {
        if (!spec.isEmpty()) {
            throw new IllegalArgumentException("Narrowed has no __format__ for the specification " + spec);
        }
        return str(a);
    }

    /** {@code asList(a)}: {@link #len} and {@link #getitem}, as a view that cannot be changed. */
    static List<String> asList(Indexes.Narrowed a) {
        return new ListView(a);
    }

    /** The items of an object, as a list that cannot be changed. */
    private static final class ListView extends AbstractList<String> implements RandomAccess {
        private final Indexes.Narrowed a;

        ListView(Indexes.Narrowed a) {
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
