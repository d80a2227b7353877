package shop;

import dev.dunder.GeneratedByDunder;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * Operators of {@link Level}.
 *
 * <pre>{@code
 * a * b             mul      scale(double, Level)
 * a * b             mul      join(Level, Level)
 * a *= b            imul     mul
 * ~a                invert   not()
 * a < b             lt       compareTo(Enum)
 * a <= b            le       compareTo(Enum)
 * a > b             gt       compareTo(Enum)
 * a >= b            ge       compareTo(Enum)
 * a == b            eq       equals(Object)
 * a != b            ne       the opposite of eq
 * hash(a)           hash     hashCode()
 * repr(a)           repr     toString()
 * str(a)            str      toString()
 * format(a)         format   format
 * format(a, spec)   format   str
 * prod(values)      prod     mul over all values
 * min(values)       min      lt
 * max(values)       max      gt
 * sorted(values)    sorted   lt
 * }</pre>
 */
@GeneratedByDunder
final class LevelOps {
    private LevelOps() {}

    /** {@code a * b}: {@link Level#scale(double, Level)}. */
    static Level mul(double a, Level b) {
        return Level.scale(a, b);
    }

    /** {@code a * b}: {@link Level#join(Level, Level)}. */
    static Level mul(Level a, Level b) {
        return Level.join(a, b);
    }

    /** {@code a *= b}: {@link #mul}, as there is no {@code __imul__}. */
    static Level imul(double a, Level b) {
        return mul(a, b);
    }

    /** {@code a *= b}: {@link #mul}, as there is no {@code __imul__}. */
    static Level imul(Level a, Level b) {
        return mul(a, b);
    }

    /** {@code ~a}: {@link Level#not()}. */
    static Level invert(Level a) {
        return a.not();
    }

    /** {@code a < b}: {@link Level#compareTo(Enum)}. */
    static boolean lt(Level a, Level b) {
        return a.compareTo(b) < 0;
    }

    /** {@code a <= b}: {@link Level#compareTo(Enum)}. */
    static boolean le(Level a, Level b) {
        return a.compareTo(b) <= 0;
    }

    /** {@code a > b}: {@link Level#compareTo(Enum)}. */
    static boolean gt(Level a, Level b) {
        return a.compareTo(b) > 0;
    }

    /** {@code a >= b}: {@link Level#compareTo(Enum)}. */
    static boolean ge(Level a, Level b) {
        return a.compareTo(b) >= 0;
    }

    /** {@code a == b}: {@link Level#equals(Object)}. */
    static boolean eq(Level a, Object b) {
        return Objects.equals(a, b);
    }

    /** {@code a != b}: the opposite of {@link #eq}. */
    static boolean ne(Level a, Object b) {
        return !eq(a, b);
    }

    /** {@code hash(a)}: {@link Level#hashCode()}. */
    static int hash(Level a) {
        return a.hashCode();
    }

    /** {@code repr(a)}: {@link Level#toString()}. */
    static String repr(Level a) {
        return a.toString();
    }

    /** {@code str(a)}: {@link Level#toString()}. */
    static String str(Level a) {
        return a.toString();
    }

    /** {@code format(a)}: {@link #format}, with an empty specification. */
    static String format(Level a) {
        return format(a, "");
    }

    /** {@code format(a, spec)}: {@link #str}; an IllegalArgumentException if the specification is not empty. */
    static String format(Level a, String spec) {
        if (!spec.isEmpty()) {
            throw new IllegalArgumentException("Level has no __format__ for the specification " + spec);
        }
        return str(a);
    }

    /** {@code prod(values)}: {@link #mul} over all values, beginning with {@code least}. */
    static Level prod(Iterable<? extends Level> values) {
        Level total = Level.least();
        for (Level value : values) {
            total = mul(total, value);
        }
        return total;
    }

    /** {@code min(values)}: {@link #lt}, the first of equals. */
    static Level min(Iterable<? extends Level> values) {
        Iterator<? extends Level> remaining = values.iterator();
        if (!remaining.hasNext()) {
            throw new NoSuchElementException("min of no values");
        }
        Level best = remaining.next();
        while (remaining.hasNext()) {
            Level value = remaining.next();
            if (lt(value, best)) {
                best = value;
            }
        }
        return best;
    }

    /** {@code max(values)}: {@link #gt}, the first of equals. */
    static Level max(Iterable<? extends Level> values) {
        Iterator<? extends Level> remaining = values.iterator();
        if (!remaining.hasNext()) {
            throw new NoSuchElementException("max of no values");
        }
        Level best = remaining.next();
        while (remaining.hasNext()) {
            Level value = remaining.next();
            if (gt(value, best)) {
                best = value;
            }
        }
        return best;
    }

    /** {@code sorted(values)}: {@link #lt}, equals in their order: a new list. */
    static List<Level> sorted(Iterable<? extends Level> values) {
        List<Level> sorted = new ArrayList<>();
        values.forEach(sorted::add);
        sorted.sort((a, b) -> a.compareTo(b));
        return sorted;
    }
}
