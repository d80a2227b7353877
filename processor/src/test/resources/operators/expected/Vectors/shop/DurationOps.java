package shop;

import dev.dunder.GeneratedByDunder;
import dev.dunder.runtime.Durations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Operators of {@link Duration}.
 *
 * <pre>{@code
 * a + b             add         plus(Duration)
 * a += b            iadd        add
 * a - b             sub         minus(Duration)
 * a -= b            isub        sub
 * a * b             mul         multipliedBy(long)
 * a *= b            imul        mul
 * a / b             truediv     Durations.divide(Duration, Duration)
 * a / b             truediv     dividedBy(long)
 * a /= b            itruediv    truediv
 * a // b            floordiv    Durations.floorDivide(Duration, Duration)
 * a //= b           ifloordiv   floordiv
 * a % b             mod         Durations.floorModulo(Duration, Duration)
 * a %= b            imod        mod
 * -a                neg         negated()
 * abs(a)            abs         abs()
 * a < b             lt          compareTo(Duration)
 * a <= b            le          compareTo(Duration)
 * a >= b            ge          compareTo(Duration)
 * a == b            eq          equals(Object)
 * a != b            ne          the opposite of eq
 * hash(a)           hash        hashCode()
 * repr(a)           repr        toString()
 * str(a)            str         toString()
 * format(a)         format      format
 * format(a, spec)   format      str
 * sum(values)       sum         add over all values
 * sum(...)          summing     sum
 * min(values)       min         lt
 * max(values)       max         lt
 * sorted(values)    sorted      lt
 * }</pre>
 */
@GeneratedByDunder
final class DurationOps {
    private DurationOps() {}

    /** {@code a + b}: {@link Duration#plus(Duration)}. */
    static Duration add(Duration a, Duration b) {
        return a.plus(b);
    }

    /** {@code a += b}: {@link #add}, as there is no {@code __iadd__}. */
    static Duration iadd(Duration a, Duration b) {
        return add(a, b);
    }

    /** {@code a - b}: {@link Duration#minus(Duration)}. */
    static Duration sub(Duration a, Duration b) {
        return a.minus(b);
    }

    /** {@code a -= b}: {@link #sub}, as there is no {@code __isub__}. */
    static Duration isub(Duration a, Duration b) {
        return sub(a, b);
    }

    /** {@code a * b}: {@link Duration#multipliedBy(long)}. */
    static Duration mul(Duration a, long b) {
        return a.multipliedBy(b);
    }

    /** {@code a *= b}: {@link #mul}, as there is no {@code __imul__}. */
    static Duration imul(Duration a, long b) {
        return mul(a, b);
    }

    /** {@code a / b}: {@link Durations#divide(Duration, Duration)}. */
    static double truediv(Duration a, Duration b) {
        return Durations.divide(a, b);
    }

    /** {@code a / b}: {@link Duration#dividedBy(long)}. */
    static Duration truediv(Duration a, long b) {
        return a.dividedBy(b);
    }

    /** {@code a /= b}: {@link #truediv}, as there is no {@code __itruediv__}. */
    static double itruediv(Duration a, Duration b) {
        return truediv(a, b);
    }

    /** {@code a /= b}: {@link #truediv}, as there is no {@code __itruediv__}. */
    static Duration itruediv(Duration a, long b) {
        return truediv(a, b);
    }

    /** {@code a // b}: {@link Durations#floorDivide(Duration, Duration)}. */
    static long floordiv(Duration a, Duration b) {
        return Durations.floorDivide(a, b);
    }

    /** {@code a //= b}: {@link #floordiv}, as there is no {@code __ifloordiv__}. */
    static long ifloordiv(Duration a, Duration b) {
        return floordiv(a, b);
    }

    /** {@code a % b}: {@link Durations#floorModulo(Duration, Duration)}. */
    static Duration mod(Duration a, Duration b) {
        return Durations.floorModulo(a, b);
    }

    /** {@code a %= b}: {@link #mod}, as there is no {@code __imod__}. */
    static Duration imod(Duration a, Duration b) {
        return mod(a, b);
    }

    /** {@code -a}: {@link Duration#negated()}. */
    static Duration neg(Duration a) {
        return a.negated();
    }

    /** {@code abs(a)}: {@link Duration#abs()}. */
    static Duration abs(Duration a) {
        return a.abs();
    }

    /** {@code a < b}: {@link Duration#compareTo(Duration)}. */
    static boolean lt(Duration a, Duration b) {
        return a.compareTo(b) < 0;
    }

    /** {@code a <= b}: {@link Duration#compareTo(Duration)}. */
    static boolean le(Duration a, Duration b) {
        return a.compareTo(b) <= 0;
    }

    /** {@code a >= b}: {@link Duration#compareTo(Duration)}. */
    static boolean ge(Duration a, Duration b) {
        return a.compareTo(b) >= 0;
    }

    /** {@code a == b}: {@link Duration#equals(Object)}. */
    static boolean eq(Duration a, Object b) {
        return Objects.equals(a, b);
    }

    /** {@code a != b}: the opposite of {@link #eq}. */
    static boolean ne(Duration a, Object b) {
        return !eq(a, b);
    }

    /** {@code hash(a)}: {@link Duration#hashCode()}. */
    static int hash(Duration a) {
        return a.hashCode();
    }

    /** {@code repr(a)}: {@link Duration#toString()}. */
    static String repr(Duration a) {
        return a.toString();
    }

    /** {@code str(a)}: {@link Duration#toString()}. */
    static String str(Duration a) {
        return a.toString();
    }

    /** {@code format(a)}: {@link #format}, with an empty specification. */
    static String format(Duration a) {
        return format(a, "");
    }

    /** {@code format(a, spec)}: {@link #str}; an IllegalArgumentException if the specification is not empty. */
    static String format(Duration a, String spec) {
        if (!spec.isEmpty()) {
            throw new IllegalArgumentException("Duration has no __format__ for the specification " + spec);
        }
        return str(a);
    }

    /** {@code sum(values)}: {@link #add} over all values, beginning with {@code ZERO}. */
    static Duration sum(Iterable<? extends Duration> values) {
        Duration total = Duration.ZERO;
        for (Duration value : values) {
            total = add(total, value);
        }
        return total;
    }

    /** {@code sum(...)}: {@link #sum}, as a collector for streams. */
    static Collector<Duration, ?, Duration> summing() {
        return Collectors.reducing(Duration.ZERO, (a, b) -> add(a, b));
    }

    /** {@code min(values)}: {@link #lt}, the first of equals. */
    static Duration min(Iterable<? extends Duration> values) {
        Iterator<? extends Duration> remaining = values.iterator();
        if (!remaining.hasNext()) {
            throw new NoSuchElementException("min of no values");
        }
        Duration best = remaining.next();
        while (remaining.hasNext()) {
            Duration value = remaining.next();
            if (lt(value, best)) {
                best = value;
            }
        }
        return best;
    }

    /** {@code max(values)}: {@link #lt}, the first of equals. */
    static Duration max(Iterable<? extends Duration> values) {
        Iterator<? extends Duration> remaining = values.iterator();
        if (!remaining.hasNext()) {
            throw new NoSuchElementException("max of no values");
        }
        Duration best = remaining.next();
        while (remaining.hasNext()) {
            Duration value = remaining.next();
            if (lt(best, value)) {
                best = value;
            }
        }
        return best;
    }

    /** {@code sorted(values)}: {@link #lt}, equals in their order: a new list. */
    static List<Duration> sorted(Iterable<? extends Duration> values) {
        List<Duration> sorted = new ArrayList<>();
        values.forEach(sorted::add);
        sorted.sort((a, b) -> a.compareTo(b));
        return sorted;
    }
}
