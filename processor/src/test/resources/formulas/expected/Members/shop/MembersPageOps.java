package shop;

import dev.dunder.GeneratedByDunder;
import dev.dunder.runtime.Values;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/**
 * Operators of {@link Members.Page}.
 *
 * <pre>{@code
 * a == b            eq         equals(Object)
 * a != b            ne         the opposite of eq
 * b in a            contains   iter
 * a[key]            getitem    __getitem__(int)
 * len(a)            len        __len__()
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
final class MembersPageOps {
    private MembersPageOps() {}

    /** {@code a == b}: {@link Members.Page#equals(Object)}. */
    static boolean eq(Members.Page a, Object b) {
        return Objects.equals(a, b);
    }

    /** {@code a != b}: the opposite of {@link #eq}. */
    static boolean ne(Members.Page a, Object b) {
        return !eq(a, b);
    }

    /** {@code b in a}: {@link #iter}, by identity or equality, numbers by value. */
    static boolean contains(Members.Page a, Object b) {
        for (Integer element : iter(a)) {
            if (Values.same(element, b)) {
                return true;
            }
        }
        return false;
    }

    /** {@code a[key]}: {@link Members.Page#__getitem__(int)}. */
    static int getitem(Members.Page a, int key) {
        return a.__getitem__(key);
    }

    /** {@code len(a)}: {@link Members.Page#__len__()}. */
    static int len(Members.Page a) {
        return a.__len__();
    }

    /** {@code bool(a)}: {@link #len}: false if it is 0. */
    static boolean truth(Members.Page a) {
        return len(a) != 0;
    }

    /** {@code iter(a)}: {@link #len} and {@link #getitem}, from the first item to the last. */
    static Iterable<Integer> iter(Members.Page a) {
        return asList(a);
    }

    /** {@code reversed(a)}: {@link #len} and {@link #getitem}, from the last item to the first. */
    static Iterable<Integer> reversed(Members.Page a) {
        return () -> {
            List<Integer> items = asList(a);
            return IntStream.iterate(items.size() - 1, i -> i >= 0, i -> i - 1).mapToObj(items::get).iterator();
        };
    }

    /** {@code hash(a)}: {@link Members.Page#hashCode()}. */
    static int hash(Members.Page a) {
        return a.hashCode();
    }

    /** {@code repr(a)}: {@link Members.Page#toString()}. */
    static String repr(Members.Page a) {
        return a.toString();
    }

    /** {@code str(a)}: {@link Members.Page#toString()}. */
    static String str(Members.Page a) {
        return a.toString();
    }

    /** {@code format(a)}: {@link #format}, with an empty specification. */
    static String format(Members.Page a) {
        return format(a, "");
    }

    /** {@code format(a, spec)}: {@link #str}; an IllegalArgumentException if the specification is not empty. */
    static String format(Members.Page a, String spec) {
        if (!spec.isEmpty()) {
            throw new IllegalArgumentException("Page has no __format__ for the specification " + spec);
        }
        return str(a);
    }

    /** {@code asList(a)}: {@link #len} and {@link #getitem}, as a view that cannot be changed. */
    static List<Integer> asList(Members.Page a) {
        return new ListView(a);
    }

    /** The items of an object, as a list that cannot be changed. */
    private static final class ListView extends AbstractList<Integer> implements RandomAccess {
        private final Members.Page a;

        ListView(Members.Page a) {
            this.a = a;
        }

        @Override
        public Integer get(int key) {
            Objects.checkIndex(key, size());
            return a.__getitem__(key);
        }

        @Override
        public int size() {
            return a.__len__();
        }
    }
}
