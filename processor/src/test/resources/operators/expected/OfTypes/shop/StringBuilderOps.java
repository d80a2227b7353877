package shop;

import dev.dunder.GeneratedByDunder;
import dev.dunder.runtime.Values;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/**
 * Operators of {@link StringBuilder}.
 *
 * <pre>{@code
 * a < b             lt         compareTo(StringBuilder)
 * a <= b            le         compareTo(StringBuilder)
 * a > b             gt         compareTo(StringBuilder)
 * a >= b            ge         compareTo(StringBuilder)
 * a == b            eq         equals(Object)
 * a != b            ne         the opposite of eq
 * b in a            contains   iter
 * a[key]            getitem    charAt(int)
 * len(a)            len        length()
 * bool(a)           truth      isEmpty()
 * iter(a)           iter       len and getitem
 * reversed(a)       reversed   len and getitem
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
public final class StringBuilderOps {
    private StringBuilderOps() {}

    /** {@code a < b}: {@link StringBuilder#compareTo(StringBuilder)}. */
    public static boolean lt(StringBuilder a, StringBuilder b) {
        return a.compareTo(b) < 0;
    }

    /** {@code a <= b}: {@link StringBuilder#compareTo(StringBuilder)}. */
    public static boolean le(StringBuilder a, StringBuilder b) {
        return a.compareTo(b) <= 0;
    }

    /** {@code a > b}: {@link StringBuilder#compareTo(StringBuilder)}. */
    public static boolean gt(StringBuilder a, StringBuilder b) {
        return a.compareTo(b) > 0;
    }

    /** {@code a >= b}: {@link StringBuilder#compareTo(StringBuilder)}. */
    public static boolean ge(StringBuilder a, StringBuilder b) {
        return a.compareTo(b) >= 0;
    }

    /** {@code a == b}: {@link Object#equals(Object)}. */
    public static boolean eq(StringBuilder a, Object b) {
        return Objects.equals(a, b);
    }

    /** {@code a != b}: the opposite of {@link #eq}. */
    public static boolean ne(StringBuilder a, Object b) {
        return !eq(a, b);
    }

    /** {@code b in a}: {@link #iter}, by identity or equality, numbers by value. */
    public static boolean contains(StringBuilder a, Object b) {
        for (Character element : iter(a)) {
            if (Values.same(element, b)) {
                return true;
            }
        }
        return false;
    }

    /** {@code a[key]}: {@link StringBuilder#charAt(int)}. */
    public static char getitem(StringBuilder a, int key) {
        return a.charAt(key);
    }

    /** {@code len(a)}: {@link StringBuilder#length()}. */
    public static int len(StringBuilder a) {
        return a.length();
    }

    /** {@code bool(a)}: {@link StringBuilder#isEmpty()}. */
    public static boolean truth(StringBuilder a) {
        return !a.isEmpty();
    }

    /** {@code iter(a)}: {@link #len} and {@link #getitem}, from the first item to the last. */
    public static Iterable<Character> iter(StringBuilder a) {
        return asList(a);
    }

    /** {@code reversed(a)}: {@link #len} and {@link #getitem}, from the last item to the first. */
    public static Iterable<Character> reversed(StringBuilder a) {
        return () -> {
            List<Character> items = asList(a);
            return IntStream.iterate(items.size() - 1, i -> i >= 0, i -> i - 1).mapToObj(items::get).iterator();
        };
    }

    /** {@code hash(a)}: {@link Object#hashCode()}. */
    public static int hash(StringBuilder a) {
        return a.hashCode();
    }

    /** {@code repr(a)}: {@link StringBuilder#toString()}. */
    public static String repr(StringBuilder a) {
        return a.toString();
    }

    /** {@code str(a)}: {@link StringBuilder#toString()}. */
    public static String str(StringBuilder a) {
        return a.toString();
    }

    /** {@code format(a)}: {@link #format}, with an empty specification. */
    public static String format(StringBuilder a) {
        return format(a, "");
    }

    /** {@code format(a, spec)}: {@link #str}; an IllegalArgumentException if the specification is not empty. */
    public static String format(StringBuilder a, String spec) {
        if (!spec.isEmpty()) {
            throw new IllegalArgumentException("StringBuilder has no __format__ for the specification " + spec);
        }
        return str(a);
    }

    /** {@code asList(a)}: {@link #len} and {@link #getitem}, as a view that cannot be changed. */
    public static List<Character> asList(StringBuilder a) {
        return new ListView(a);
    }

    /** {@code min(values)}: {@link #lt}, the first of equals. */
    public static StringBuilder min(Iterable<? extends StringBuilder> values) {
        Iterator<? extends StringBuilder> remaining = values.iterator();
        if (!remaining.hasNext()) {
            throw new NoSuchElementException("min of no values");
        }
        StringBuilder best = remaining.next();
        while (remaining.hasNext()) {
            StringBuilder value = remaining.next();
            if (lt(value, best)) {
                best = value;
            }
        }
        return best;
    }

    /** {@code max(values)}: {@link #gt}, the first of equals. */
    public static StringBuilder max(Iterable<? extends StringBuilder> values) {
        Iterator<? extends StringBuilder> remaining = values.iterator();
        if (!remaining.hasNext()) {
            throw new NoSuchElementException("max of no values");
        }
        StringBuilder best = remaining.next();
        while (remaining.hasNext()) {
            StringBuilder value = remaining.next();
            if (gt(value, best)) {
                best = value;
            }
        }
        return best;
    }

    /** {@code sorted(values)}: {@link #lt}, equals in their order: a new list. */
    public static List<StringBuilder> sorted(Iterable<? extends StringBuilder> values) {
        List<StringBuilder> sorted = new ArrayList<>();
        values.forEach(sorted::add);
        sorted.sort((a, b) -> a.compareTo(b));
        return sorted;
    }

    /** The items of an object, as a list that cannot be changed. */
    private static final class ListView extends AbstractList<Character> implements RandomAccess {
        private final StringBuilder a;

        ListView(StringBuilder a) {
            this.a = a;
        }

        @Override
        public Character get(int key) {
            Objects.checkIndex(key, size());
            return a.charAt(key);
        }

        @Override
        public int size() {
            return a.length();
        }
    }
}
