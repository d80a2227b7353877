package shop;

import dev.dunder.GeneratedByDunder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Operators of {@link Money}.
 *
 * <pre>{@code
 * a + b             add         plus(Money)
 * a += b            iadd        add
 * a - b             sub         minus(Money)
 * a -= b            isub        sub
 * a * b             mul         by(int)
 * a *= b            imul        mul
 * a // b            floordiv    __floordiv__(Money)
 * a //= b           ifloordiv   floordiv
 * a < b             lt          compareTo(Money)
 * a <= b            le          compareTo(Money)
 * a > b             gt          compareTo(Money)
 * a >= b            ge          compareTo(Money)
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
 * max(values)       max         gt
 * sorted(values)    sorted      lt
 * }</pre>
 */
@GeneratedByDunder
public final class MoneyOps {
    private MoneyOps() {}

    /**
     * {@code a + b}: {@link Money#plus(Money)}.
     *
     * <p>Both amounts together; see {@link shop.Money#minus(shop.Money)} and {@code BigDecimal.add}.
     *
     * @return the sum
     * @throws java.lang.ArithmeticException never
     */
    public static Money add(Money a, Money b) {
        return a.plus(b);
    }

    /** {@code a += b}: {@link #add}, as there is no {@code __iadd__}. */
    public static Money iadd(Money a, Money b) {
        return add(a, b);
    }

    /**
     * {@code a - b}: {@link Money#minus(Money)}.
     *
     * <p>One amount less the other.
     */
    public static Money sub(Money a, Money b) {
        return a.minus(b);
    }

    /** {@code a -= b}: {@link #sub}, as there is no {@code __isub__}. */
    public static Money isub(Money a, Money b) {
        return sub(a, b);
    }

    /**
     * {@code a * b}: {@link Money#by(int)}.
     *
     * <p>The amount so many times.
     */
    public static Money mul(int a, Money b) {
        return b.by(a);
    }

    /**
     * {@code a * b}: {@link Money#by(int)}.
     *
     * <p>The amount so many times.
     */
    public static Money mul(Money a, int b) {
        return a.by(b);
    }

    /** {@code a *= b}: {@link #mul}, as there is no {@code __imul__}. */
    public static Money imul(int a, Money b) {
        return mul(a, b);
    }

    /** {@code a *= b}: {@link #mul}, as there is no {@code __imul__}. */
    public static Money imul(Money a, int b) {
        return mul(a, b);
    }

    /**
     * {@code a // b}: {@link Money#__floordiv__(Money)}.
     *
     * <p>How many of the other are in this.
     */
    static BigDecimal floordiv(Money a, Money b) {
        return a.__floordiv__(b);
    }

    /** {@code a //= b}: {@link #floordiv}, as there is no {@code __ifloordiv__}. */
    static BigDecimal ifloordiv(Money a, Money b) {
        return floordiv(a, b);
    }

    /** {@code a < b}: {@link Money#compareTo(Money)}. */
    public static boolean lt(Money a, Money b) {
        return a.compareTo(b) < 0;
    }

    /** {@code a <= b}: {@link Money#compareTo(Money)}. */
    public static boolean le(Money a, Money b) {
        return a.compareTo(b) <= 0;
    }

    /** {@code a > b}: {@link Money#compareTo(Money)}. */
    public static boolean gt(Money a, Money b) {
        return a.compareTo(b) > 0;
    }

    /** {@code a >= b}: {@link Money#compareTo(Money)}. */
    public static boolean ge(Money a, Money b) {
        return a.compareTo(b) >= 0;
    }

    /** {@code a == b}: {@link Money#equals(Object)}. */
    public static boolean eq(Money a, Object b) {
        return Objects.equals(a, b);
    }

    /** {@code a != b}: the opposite of {@link #eq}. */
    public static boolean ne(Money a, Object b) {
        return !eq(a, b);
    }

    /** {@code hash(a)}: {@link Money#hashCode()}. */
    public static int hash(Money a) {
        return a.hashCode();
    }

    /** {@code repr(a)}: {@link Money#toString()}. */
    public static String repr(Money a) {
        return a.toString();
    }

    /** {@code str(a)}: {@link Money#toString()}. */
    public static String str(Money a) {
        return a.toString();
    }

    /** {@code format(a)}: {@link #format}, with an empty specification. */
    public static String format(Money a) {
        return format(a, "");
    }

    /** {@code format(a, spec)}: {@link #str}; an IllegalArgumentException if the specification is not empty. */
    public static String format(Money a, String spec) {
        if (!spec.isEmpty()) {
            throw new IllegalArgumentException("Money has no __format__ for the specification " + spec);
        }
        return str(a);
    }

    /** {@code sum(values)}: {@link #add} over all values, beginning with {@code ZERO}. */
    public static Money sum(Iterable<? extends Money> values) {
        Money total = Money.ZERO;
        for (Money value : values) {
            total = add(total, value);
        }
        return total;
    }

    /** {@code sum(...)}: {@link #sum}, as a collector for streams. */
    public static Collector<Money, ?, Money> summing() {
        return Collectors.reducing(Money.ZERO, (a, b) -> add(a, b));
    }

    /** {@code min(values)}: {@link #lt}, the first of equals. */
    public static Money min(Iterable<? extends Money> values) {
        Iterator<? extends Money> remaining = values.iterator();
        if (!remaining.hasNext()) {
            throw new NoSuchElementException("min of no values");
        }
        Money best = remaining.next();
        while (remaining.hasNext()) {
            Money value = remaining.next();
            if (lt(value, best)) {
                best = value;
            }
        }
        return best;
    }

    /** {@code max(values)}: {@link #gt}, the first of equals. */
    public static Money max(Iterable<? extends Money> values) {
        Iterator<? extends Money> remaining = values.iterator();
        if (!remaining.hasNext()) {
            throw new NoSuchElementException("max of no values");
        }
        Money best = remaining.next();
        while (remaining.hasNext()) {
            Money value = remaining.next();
            if (gt(value, best)) {
                best = value;
            }
        }
        return best;
    }

    /** {@code sorted(values)}: {@link #lt}, equals in their order: a new list. */
    public static List<Money> sorted(Iterable<? extends Money> values) {
        List<Money> sorted = new ArrayList<>();
        values.forEach(sorted::add);
        sorted.sort((a, b) -> a.compareTo(b));
        return sorted;
    }
}
