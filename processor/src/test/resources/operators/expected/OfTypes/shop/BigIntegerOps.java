package shop;

import dev.dunder.GeneratedByDunder;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Operators of {@link BigInteger}.
 *
 * <pre>{@code
 * a + b             add        add(BigInteger)
 * a += b            iadd       add
 * a - b             sub        subtract(BigInteger)
 * a -= b            isub       sub
 * a * b             mul        multiply(BigInteger)
 * a *= b            imul       mul
 * a / b             truediv    divide(BigInteger)
 * a /= b            itruediv   truediv
 * a % b             mod        remainder(BigInteger)
 * a %= b            imod       mod
 * a ** b            pow        pow(int)
 * a **= b           ipow       pow
 * a << b            lshift     shiftLeft(int)
 * a <<= b           ilshift    lshift
 * a >> b            rshift     shiftRight(int)
 * a >>= b           irshift    rshift
 * a & b             and        and(BigInteger)
 * a &= b            iand       and
 * a | b             or         or(BigInteger)
 * a |= b            ior        or
 * a ^ b             xor        xor(BigInteger)
 * a ^= b            ixor       xor
 * -a                neg        negate()
 * ~a                invert     not()
 * abs(a)            abs        abs()
 * a < b             lt         compareTo(BigInteger)
 * a <= b            le         compareTo(BigInteger)
 * a > b             gt         compareTo(BigInteger)
 * a >= b            ge         compareTo(BigInteger)
 * a == b            eq         equals(Object)
 * a != b            ne         the opposite of eq
 * divmod(a, b)      divmod     divideAndRemainder(BigInteger)
 * hash(a)           hash       hashCode()
 * repr(a)           repr       toString()
 * str(a)            str        toString()
 * format(a)         format     format
 * format(a, spec)   format     str
 * sum(values)       sum        add over all values
 * prod(values)      prod       mul over all values
 * sum(...)          summing    sum
 * min(values)       min        lt
 * max(values)       max        gt
 * sorted(values)    sorted     lt
 * }</pre>
 */
@GeneratedByDunder
public final class BigIntegerOps {
    private BigIntegerOps() {}

    /** {@code a + b}: {@link BigInteger#add(BigInteger)}. */
    public static BigInteger add(BigInteger a, BigInteger b) {
        return a.add(b);
    }

    /** {@code a += b}: {@link #add}, as there is no {@code __iadd__}. */
    public static BigInteger iadd(BigInteger a, BigInteger b) {
        return add(a, b);
    }

    /** {@code a - b}: {@link BigInteger#subtract(BigInteger)}. */
    public static BigInteger sub(BigInteger a, BigInteger b) {
        return a.subtract(b);
    }

    /** {@code a -= b}: {@link #sub}, as there is no {@code __isub__}. */
    public static BigInteger isub(BigInteger a, BigInteger b) {
        return sub(a, b);
    }

    /** {@code a * b}: {@link BigInteger#multiply(BigInteger)}. */
    public static BigInteger mul(BigInteger a, BigInteger b) {
        return a.multiply(b);
    }

    /** {@code a *= b}: {@link #mul}, as there is no {@code __imul__}. */
    public static BigInteger imul(BigInteger a, BigInteger b) {
        return mul(a, b);
    }

    /** {@code a / b}: {@link BigInteger#divide(BigInteger)}. */
    public static BigInteger truediv(BigInteger a, BigInteger b) {
        return a.divide(b);
    }

    /** {@code a /= b}: {@link #truediv}, as there is no {@code __itruediv__}. */
    public static BigInteger itruediv(BigInteger a, BigInteger b) {
        return truediv(a, b);
    }

    /** {@code a % b}: {@link BigInteger#remainder(BigInteger)}. */
    public static BigInteger mod(BigInteger a, BigInteger b) {
        return a.remainder(b);
    }

    /** {@code a %= b}: {@link #mod}, as there is no {@code __imod__}. */
    public static BigInteger imod(BigInteger a, BigInteger b) {
        return mod(a, b);
    }

    /** {@code a ** b}: {@link BigInteger#pow(int)}. */
    public static BigInteger pow(BigInteger a, int b) {
        return a.pow(b);
    }

    /** {@code a **= b}: {@link #pow}, as there is no {@code __ipow__}. */
    public static BigInteger ipow(BigInteger a, int b) {
        return pow(a, b);
    }

    /** {@code a << b}: {@link BigInteger#shiftLeft(int)}. */
    public static BigInteger lshift(BigInteger a, int b) {
        return a.shiftLeft(b);
    }

    /** {@code a <<= b}: {@link #lshift}, as there is no {@code __ilshift__}. */
    public static BigInteger ilshift(BigInteger a, int b) {
        return lshift(a, b);
    }

    /** {@code a >> b}: {@link BigInteger#shiftRight(int)}. */
    public static BigInteger rshift(BigInteger a, int b) {
        return a.shiftRight(b);
    }

    /** {@code a >>= b}: {@link #rshift}, as there is no {@code __irshift__}. */
    public static BigInteger irshift(BigInteger a, int b) {
        return rshift(a, b);
    }

    /** {@code a & b}: {@link BigInteger#and(BigInteger)}. */
    public static BigInteger and(BigInteger a, BigInteger b) {
        return a.and(b);
    }

    /** {@code a &= b}: {@link #and}, as there is no {@code __iand__}. */
    public static BigInteger iand(BigInteger a, BigInteger b) {
        return and(a, b);
    }

    /** {@code a | b}: {@link BigInteger#or(BigInteger)}. */
    public static BigInteger or(BigInteger a, BigInteger b) {
        return a.or(b);
    }

    /** {@code a |= b}: {@link #or}, as there is no {@code __ior__}. */
    public static BigInteger ior(BigInteger a, BigInteger b) {
        return or(a, b);
    }

    /** {@code a ^ b}: {@link BigInteger#xor(BigInteger)}. */
    public static BigInteger xor(BigInteger a, BigInteger b) {
        return a.xor(b);
    }

    /** {@code a ^= b}: {@link #xor}, as there is no {@code __ixor__}. */
    public static BigInteger ixor(BigInteger a, BigInteger b) {
        return xor(a, b);
    }

    /** {@code -a}: {@link BigInteger#negate()}. */
    public static BigInteger neg(BigInteger a) {
        return a.negate();
    }

    /** {@code ~a}: {@link BigInteger#not()}. */
    public static BigInteger invert(BigInteger a) {
        return a.not();
    }

    /** {@code abs(a)}: {@link BigInteger#abs()}. */
    public static BigInteger abs(BigInteger a) {
        return a.abs();
    }

    /** {@code a < b}: {@link BigInteger#compareTo(BigInteger)}. */
    public static boolean lt(BigInteger a, BigInteger b) {
        return a.compareTo(b) < 0;
    }

    /** {@code a <= b}: {@link BigInteger#compareTo(BigInteger)}. */
    public static boolean le(BigInteger a, BigInteger b) {
        return a.compareTo(b) <= 0;
    }

    /** {@code a > b}: {@link BigInteger#compareTo(BigInteger)}. */
    public static boolean gt(BigInteger a, BigInteger b) {
        return a.compareTo(b) > 0;
    }

    /** {@code a >= b}: {@link BigInteger#compareTo(BigInteger)}. */
    public static boolean ge(BigInteger a, BigInteger b) {
        return a.compareTo(b) >= 0;
    }

    /** {@code a == b}: {@link BigInteger#equals(Object)}. */
    public static boolean eq(BigInteger a, Object b) {
        return Objects.equals(a, b);
    }

    /** {@code a != b}: the opposite of {@link #eq}. */
    public static boolean ne(BigInteger a, Object b) {
        return !eq(a, b);
    }

    /** {@code divmod(a, b)}: {@link BigInteger#divideAndRemainder(BigInteger)}. */
    public static BigInteger[] divmod(BigInteger a, BigInteger b) {
        return a.divideAndRemainder(b);
    }

    /** {@code hash(a)}: {@link BigInteger#hashCode()}. */
    public static int hash(BigInteger a) {
        return a.hashCode();
    }

    /** {@code repr(a)}: {@link BigInteger#toString()}. */
    public static String repr(BigInteger a) {
        return a.toString();
    }

    /** {@code str(a)}: {@link BigInteger#toString()}. */
    public static String str(BigInteger a) {
        return a.toString();
    }

    /** {@code format(a)}: {@link #format}, with an empty specification. */
    public static String format(BigInteger a) {
        return format(a, "");
    }

    /** {@code format(a, spec)}: {@link #str}; an IllegalArgumentException if the specification is not empty. */
    public static String format(BigInteger a, String spec) {
        if (!spec.isEmpty()) {
            throw new IllegalArgumentException("BigInteger has no __format__ for the specification " + spec);
        }
        return str(a);
    }

    /** {@code sum(values)}: {@link #add} over all values, beginning with {@code ZERO}. */
    public static BigInteger sum(Iterable<? extends BigInteger> values) {
        BigInteger total = BigInteger.ZERO;
        for (BigInteger value : values) {
            total = add(total, value);
        }
        return total;
    }

    /** {@code prod(values)}: {@link #mul} over all values, beginning with {@code ONE}. */
    public static BigInteger prod(Iterable<? extends BigInteger> values) {
        BigInteger total = BigInteger.ONE;
        for (BigInteger value : values) {
            total = mul(total, value);
        }
        return total;
    }

    /** {@code sum(...)}: {@link #sum}, as a collector for streams. */
    public static Collector<BigInteger, ?, BigInteger> summing() {
        return Collectors.reducing(BigInteger.ZERO, (a, b) -> add(a, b));
    }

    /** {@code min(values)}: {@link #lt}, the first of equals. */
    public static BigInteger min(Iterable<? extends BigInteger> values) {
        Iterator<? extends BigInteger> remaining = values.iterator();
        if (!remaining.hasNext()) {
            throw new NoSuchElementException("min of no values");
        }
        BigInteger best = remaining.next();
        while (remaining.hasNext()) {
            BigInteger value = remaining.next();
            if (lt(value, best)) {
                best = value;
            }
        }
        return best;
    }

    /** {@code max(values)}: {@link #gt}, the first of equals. */
    public static BigInteger max(Iterable<? extends BigInteger> values) {
        Iterator<? extends BigInteger> remaining = values.iterator();
        if (!remaining.hasNext()) {
            throw new NoSuchElementException("max of no values");
        }
        BigInteger best = remaining.next();
        while (remaining.hasNext()) {
            BigInteger value = remaining.next();
            if (gt(value, best)) {
                best = value;
            }
        }
        return best;
    }

    /** {@code sorted(values)}: {@link #lt}, equals in their order: a new list. */
    public static List<BigInteger> sorted(Iterable<? extends BigInteger> values) {
        List<BigInteger> sorted = new ArrayList<>();
        values.forEach(sorted::add);
        sorted.sort((a, b) -> a.compareTo(b));
        return sorted;
    }
}
