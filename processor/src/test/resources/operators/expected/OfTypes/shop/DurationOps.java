package shop;

import dev.dunder.GeneratedByDunder;
import dev.dunder.runtime.Durations;
import java.time.Duration;
import java.time.temporal.TemporalUnit;
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
 * a > b             gt          compareTo(Duration)
 * a >= b            ge          compareTo(Duration)
 * a == b            eq          equals(Object)
 * a != b            ne          the opposite of eq
 * a[key]            getitem     get(TemporalUnit)
 * hash(a)           hash        hashCode()
 * repr(a)           repr        toString()
 * str(a)            str         toString()
 * format(a)         format      format
 * format(a, spec)   format      str
 * sum(values)       sum         add over all values
 * sum(...)          summing     sum
 * min(values)       min         lt
 * max(values)       max         gt
 * sorted(values)    sorted      lt
 * }</pre>
 */
@GeneratedByDunder
public final class DurationOps {
    private DurationOps() {}

    /** {@code a + b}: {@link Duration#plus(Duration)}. */
    public static Duration add(Duration a, Duration b) {
        return a.plus(b);
    }

    /** {@code a += b}: {@link #add}, as there is no {@code __iadd__}. */
    public static Duration iadd(Duration a, Duration b) {
        return add(a, b);
    }

    /** {@code a - b}: {@link Duration#minus(Duration)}. */
    public static Duration sub(Duration a, Duration b) {
        return a.minus(b);
    }

    /** {@code a -= b}: {@link #sub}, as there is no {@code __isub__}. */
    public static Duration isub(Duration a, Duration b) {
        return sub(a, b);
    }

    /** {@code a * b}: {@link Duration#multipliedBy(long)}. */
    public static Duration mul(Duration a, long b) {
        return a.multipliedBy(b);
    }

    /** {@code a *= b}: {@link #mul}, as there is no {@code __imul__}. */
    public static Duration imul(Duration a, long b) {
        return mul(a, b);
    }

    /** {@code a / b}: {@link Durations#divide(Duration, Duration)}. */
    public static double truediv(Duration a, Duration b) {
        return Durations.divide(a, b);
    }

    /** {@code a / b}: {@link Duration#dividedBy(long)}. */
    public static Duration truediv(Duration a, long b) {
        return a.dividedBy(b);
    }

    /** {@code a /= b}: {@link #truediv}, as there is no {@code __itruediv__}. */
    public static double itruediv(Duration a, Duration b) {
        return truediv(a, b);
    }

    /** {@code a /= b}: {@link #truediv}, as there is no {@code __itruediv__}. */
    public static Duration itruediv(Duration a, long b) {
        return truediv(a, b);
    }

    /** {@code a // b}: {@link Durations#floorDivide(Duration, Duration)}. */
    public static long floordiv(Duration a, Duration b) {
        return Durations.floorDivide(a, b);
    }

    /** {@code a //= b}: {@link #floordiv}, as there is no {@code __ifloordiv__}. */
    public static long ifloordiv(Duration a, Duration b) {
        return floordiv(a, b);
    }

    /** {@code a % b}: {@link Durations#floorModulo(Duration, Duration)}. */
    public static Duration mod(Duration a, Duration b) {
        return Durations.floorModulo(a, b);
    }

    /** {@code a %= b}: {@link #mod}, as there is no {@code __imod__}. */
    public static Duration imod(Duration a, Duration b) {
        return mod(a, b);
    }

    /** {@code -a}: {@link Duration#negated()}. */
    public static Duration neg(Duration a) {
        return a.negated();
    }

    /** {@code abs(a)}: {@link Duration#abs()}. */
    public static Duration abs(Duration a) {
        return a.abs();
    }

    /** {@code a < b}: {@link Duration#compareTo(Duration)}. */
    public static boolean lt(Duration a, Duration b) {
        return a.compareTo(b) < 0;
    }

    /** {@code a <= b}: {@link Duration#compareTo(Duration)}. */
    public static boolean le(Duration a, Duration b) {
        return a.compareTo(b) <= 0;
    }

    /** {@code a > b}: {@link Duration#compareTo(Duration)}. */
    public static boolean gt(Duration a, Duration b) {
        return a.compareTo(b) > 0;
    }

    /** {@code a >= b}: {@link Duration#compareTo(Duration)}. */
    public static boolean ge(Duration a, Duration b) {
        return a.compareTo(b) >= 0;
    }

    /** {@code a == b}: {@link Duration#equals(Object)}. */
    public static boolean eq(Duration a, Object b) {
        return Objects.equals(a, b);
    }

    /** {@code a != b}: the opposite of {@link #eq}. */
    public static boolean ne(Duration a, Object b) {
        return !eq(a, b);
    }

    /** {@code a[key]}: {@link Duration#get(TemporalUnit)}. */
    public static long getitem(Duration a, TemporalUnit key) {
        return a.get(key);
    }

    /** {@code hash(a)}: {@link Duration#hashCode()}. */
    public static int hash(Duration a) {
        return a.hashCode();
    }

    /** {@code repr(a)}: {@link Duration#toString()}. */
    public static String repr(Duration a) {
        return a.toString();
    }

    /** {@code str(a)}: {@link Duration#toString()}. */
    public static String str(Duration a) {
        return a.toString();
    }

    /** {@code format(a)}: {@link #format}, with an empty specification. */
    public static String format(Duration a) {
        return format(a, "");
    }

    /** {@code format(a, spec)}: {@link #str}; an IllegalArgumentException if the specification is not empty. */
    public static String format(Duration a, String spec) {
        if (!spec.isEmpty()) {
            throw new IllegalArgumentException("Duration has no __format__ for the specification " + spec);
        }
        return str(a);
    }

    /** {@code sum(values)}: {@link #add} over all values, beginning with {@code ZERO}. */
    public static Duration sum(Iterable<? extends Duration> values) {
        Duration total = Duration.ZERO;
        for (Duration value : values) {
            total = add(total, value);
        }
        return total;
    }

    /** {@code sum(...)}: {@link #sum}, as a collector for streams. */
    public static Collector<Duration, ?, Duration> summing() {
        return Collectors.reducing(Duration.ZERO, (a, b) -> add(a, b));
    }

    /** {@code min(values)}: {@link #lt}, the first of equals. */
    public static Duration min(Iterable<? extends Duration> values) {
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

    /** {@code max(values)}: {@link #gt}, the first of equals. */
    public static Duration max(Iterable<? extends Duration> values) {
        Iterator<? extends Duration> remaining = values.iterator();
        if (!remaining.hasNext()) {
            throw new NoSuchElementException("max of no values");
        }
        Duration best = remaining.next();
        while (remaining.hasNext()) {
            Duration value = remaining.next();
            if (gt(value, best)) {
                best = value;
            }
        }
        return best;
    }

    /** {@code sorted(values)}: {@link #lt}, equals in their order: a new list. */
    public static List<Duration> sorted(Iterable<? extends Duration> values) {
        List<Duration> sorted = new ArrayList<>();
        values.forEach(sorted::add);
        sorted.sort((a, b) -> a.compareTo(b));
        return sorted;
    }
}
