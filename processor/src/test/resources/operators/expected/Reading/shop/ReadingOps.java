package shop;

import dev.dunder.GeneratedByDunder;
import dev.dunder.runtime.Values;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Operators of {@link Reading}.
 *
 * <pre>{@code
 * a + b               add        plus(Reading)
 * a += b              iadd       add
 * a - b               sub        minus(Entry)
 * a -= b              isub       sub
 * a | b               or         or(Reading)
 * a |= b              ior        or
 * a == b              eq         equals(Object)
 * a == b              eq         __eq__(Reading)
 * a != b              ne         the opposite of eq
 * b in a              contains   iter
 * bool(a)             truth      __bool__()
 * iter(a)             iter       iterator()
 * reversed(a)         reversed   __reversed__()
 * operator.index(a)   index      __index__()
 * hash(a)             hash       __hash__()
 * int(a)              toInt      index
 * float(a)            toFloat    __float__()
 * math.floor(a)       floor      toFloat
 * math.ceil(a)        ceil       toFloat
 * repr(a)             repr       __repr__()
 * str(a)              str        repr
 * format(a)           format     format
 * format(a, spec)     format     str
 * sum(values)         sum        add over all values
 * sum(...)            summing    sum
 * }</pre>
 */
@NullMarked
@GeneratedByDunder
public final class ReadingOps {
    private ReadingOps() {}

    /**
     * {@code a + b}: {@link Reading#plus(Reading)}.
     *
     * <p>The same, if there is something.
     */
    public static <T extends @Nullable Object> @Nullable Reading<T> add(Reading<T> a, @Nullable Reading<T> b) {
        return a.plus(b);
    }

    /** {@code a += b}: {@link #add}, as there is no {@code __iadd__}. */
    public static <T extends @Nullable Object> @Nullable Reading<T> iadd(Reading<T> a, @Nullable Reading<T> b) {
        return add(a, b);
    }

    /** {@code a - b}: {@link Reading#minus(Map.Entry)}. */
    public static <T extends @Nullable Object> @Nullable String @Nullable [] sub(
            Reading<T> a, Map.@Nullable Entry<String, @Nullable T> b) {
        return a.minus(b);
    }

    /** {@code a -= b}: {@link #sub}, as there is no {@code __isub__}. */
    public static <T extends @Nullable Object> @Nullable String @Nullable [] isub(
            Reading<T> a, Map.@Nullable Entry<String, @Nullable T> b) {
        return sub(a, b);
    }

    /**
     * {@code a | b}: {@link Reading#or(Reading)}.
     *
     * @deprecated use plus
     */
    @Deprecated(since = "3", forRemoval = true)
    @SuppressWarnings("removal")
    public static <T extends @Nullable Object> Reading<T> or(Reading<T> a, Reading<T> b) {
        return a.or(b);
    }

    /** {@code a |= b}: {@link #or}, as there is no {@code __ior__}. */
    @Deprecated(since = "3", forRemoval = true)
    @SuppressWarnings("removal")
    public static <T extends @Nullable Object> Reading<T> ior(Reading<T> a, Reading<T> b) {
        return or(a, b);
    }

    /** {@code a == b}: {@link Object#equals(Object)}. */
    public static <T extends @Nullable Object> boolean eq(@Nullable Reading<T> a, @Nullable Object b) {
        return Objects.equals(a, b);
    }

    /** {@code a == b}: {@link Reading#__eq__(Reading)}. */
    public static <T extends @Nullable Object> boolean eq(@Nullable Reading<T> a, @Nullable Reading<T> b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return a.__eq__(b);
    }

    /** {@code a != b}: the opposite of {@link #eq}. */
    public static <T extends @Nullable Object> boolean ne(@Nullable Reading<T> a, @Nullable Object b) {
        return !eq(a, b);
    }

    /** {@code a != b}: the opposite of {@link #eq}. */
    public static <T extends @Nullable Object> boolean ne(@Nullable Reading<T> a, @Nullable Reading<T> b) {
        return !eq(a, b);
    }

    /** {@code b in a}: {@link #iter}, by identity or equality, numbers by value. */
    public static <T extends @Nullable Object> boolean contains(Reading<T> a, @Nullable Object b) {
        for (T element : iter(a)) {
            if (Values.same(element, b)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@code bool(a)}: {@link Reading#__bool__()}.
     *
     * <p>Package-private: so is the helper.
     */
    static <T extends @Nullable Object> boolean truth(Reading<T> a) {
        return a.__bool__();
    }

    /** {@code iter(a)}: {@link Reading#iterator()}. */
    public static <T extends @Nullable Object> Iterable<@Nullable T> iter(Reading<T> a) {
        return () -> a.iterator();
    }

    /** {@code reversed(a)}: {@link Reading#__reversed__()}. */
    public static <T extends @Nullable Object> List<? extends T> reversed(Reading<T> a) {
        return a.__reversed__();
    }

    /** {@code operator.index(a)}: {@link Reading#__index__()}. */
    public static <T extends @Nullable Object> int index(Reading<T> a) {
        return a.__index__();
    }

    /** {@code hash(a)}: {@link Reading#__hash__()}. */
    public static <T extends @Nullable Object> int hash(Reading<T> a) {
        return a.__hash__();
    }

    /** {@code int(a)}: {@link #index}, as there is no {@code __int__}. */
    public static <T extends @Nullable Object> int toInt(Reading<T> a) {
        return index(a);
    }

    /** {@code float(a)}: {@link Reading#__float__()}. */
    public static <T extends @Nullable Object> double toFloat(Reading<T> a) {
        return a.__float__();
    }

    /** {@code math.floor(a)}: {@link #toFloat}, exactly; a NumberFormatException if that is infinite or no number. */
    public static <T extends @Nullable Object> BigInteger floor(Reading<T> a) {
        return new BigDecimal(Math.floor(toFloat(a))).toBigInteger();
    }

    /** {@code math.ceil(a)}: {@link #toFloat}, exactly; a NumberFormatException if that is infinite or no number. */
    public static <T extends @Nullable Object> BigInteger ceil(Reading<T> a) {
        return new BigDecimal(Math.ceil(toFloat(a))).toBigInteger();
    }

    /** {@code repr(a)}: {@link Reading#__repr__()}. */
    public static <T extends @Nullable Object> String repr(Reading<T> a) {
        return a.__repr__();
    }

    /** {@code str(a)}: {@link #repr}, as there is no {@code __str__}. */
    public static <T extends @Nullable Object> String str(Reading<T> a) {
        return repr(a);
    }

    /** {@code format(a)}: {@link #format}, with an empty specification. */
    public static <T extends @Nullable Object> String format(Reading<T> a) {
        return format(a, "");
    }

    /** {@code format(a, spec)}: {@link #str}; an IllegalArgumentException if the specification is not empty. */
    public static <T extends @Nullable Object> String format(Reading<T> a, String spec) {
        if (!spec.isEmpty()) {
            throw new IllegalArgumentException("Reading has no __format__ for the specification " + spec);
        }
        return str(a);
    }

    /** {@code sum(values)}: {@link #add} over all values, empty if there are none. */
    public static <T extends @Nullable Object> Optional<Reading<T>> sum(Iterable<? extends Reading<T>> values) {
        Iterator<? extends Reading<T>> remaining = values.iterator();
        if (!remaining.hasNext()) {
            return Optional.empty();
        }
        Reading<T> total = remaining.next();
        while (remaining.hasNext()) {
            total = add(total, remaining.next());
        }
        return Optional.of(total);
    }

    /** {@code sum(...)}: {@link #sum}, as a collector for streams. */
    public static <T extends @Nullable Object> Collector<Reading<T>, ?, Optional<Reading<T>>> summing() {
        return Collectors.reducing((a, b) -> add(a, b));
    }
}
