package dev.dunder.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code round} and {@code int} for {@code BigDecimal}, as those of its {@code Decimal}.
 *
 * @see <a href="https://docs.python.org/3/library/decimal.html#decimal-objects">Python: Decimal objects</a>
 */
public final class DecimalRounding {
    private static final int LONG_DIGITS = 19;
    private static final BigInteger NO_LONG = BigInteger.TEN.pow(LONG_DIGITS + 1);

    private DecimalRounding() {}

    /**
     * {@code round(value)}: the nearest integer, the even one of two equally near. Of 2.5 it is 2.
     *
     * @param value the number
     * @return the integer
     * @throws ArithmeticException if it has more than a million digits
     */
    public static BigInteger round(BigDecimal value) {
        return integer(value, RoundingMode.HALF_EVEN, "round");
    }

    /**
     * {@code round(value, digits)}: the nearest number with so many digits after the point, the even one of two equally
     * near. Of 2.675 and 2 it is 2.68, of 1 and 2 it is 1.00, of 25 and -1 it is 2E+1.
     *
     * @param value the number
     * @param digits how many digits to keep after the point, negative ones before it
     * @return the rounded number, of this scale
     * @throws ArithmeticException if it has more than a million digits
     */
    public static BigDecimal round(BigDecimal value, int digits) {
        long kept = DecimalLimits.digitsBeforePoint(value) + digits;
        if (value.signum() == 0 || kept < 0) {
            // Below half a unit; setScale would compute the unit first, however large.
            return BigDecimal.valueOf(0, digits);
        }
        if (kept > DecimalLimits.DIGITS) {
            throw DecimalLimits.tooManyDigits("round(%s, %d)".formatted(Failures.shown(value), digits));
        }
        return value.setScale(digits, RoundingMode.HALF_EVEN);
    }

    /**
     * The number with a scale, or null for null: {@code setScale(null, 2, HALF_UP)} is null.
     *
     * @param value the number, or null
     * @param scale how many digits there are after the point, negative ones before it
     * @param rounding how digits are given up
     * @return the number of this scale, or null
     * @throws ArithmeticException if digits would be given up, and the rounding is UNNECESSARY
     * @see BigDecimal#setScale(int, RoundingMode)
     */
    public static @Nullable BigDecimal setScale(@Nullable BigDecimal value, int scale, RoundingMode rounding) {
        return value != null ? value.setScale(scale, rounding) : null;
    }

    /**
     * {@code round(value)}, as an {@code int}.
     *
     * @param value the number
     * @return the nearest integer, the even one of two equally near
     * @throws ArithmeticException if it does not fit
     */
    public static int roundToInt(BigDecimal value) {
        BigInteger rounded = small(value, RoundingMode.HALF_EVEN);
        if (rounded.bitLength() >= Integer.SIZE) {
            throw Failures.noFit("round(" + Failures.shown(value) + ")", "int");
        }
        return rounded.intValue();
    }

    /**
     * {@code round(value)}, as a {@code long}.
     *
     * @param value the number
     * @return the nearest integer, the even one of two equally near
     * @throws ArithmeticException if it does not fit
     */
    public static long roundToLong(BigDecimal value) {
        BigInteger rounded = small(value, RoundingMode.HALF_EVEN);
        if (rounded.bitLength() >= Long.SIZE) {
            throw Failures.noFit("round(" + Failures.shown(value) + ")", "long");
        }
        return rounded.longValue();
    }

    /**
     * {@code int(value)}: the integer without its fraction. Of -2.9 it is -2.
     *
     * @param value the number
     * @return the integer
     * @throws ArithmeticException if it has more than a million digits
     */
    public static BigInteger trunc(BigDecimal value) {
        return integer(value, RoundingMode.DOWN, "int");
    }

    /**
     * {@code int(value)}, as an {@code int}.
     *
     * @param value the number
     * @return the integer without its fraction
     * @throws ArithmeticException if it does not fit
     */
    public static int truncToInt(BigDecimal value) {
        BigInteger truncated = small(value, RoundingMode.DOWN);
        if (truncated.bitLength() >= Integer.SIZE) {
            throw Failures.noFit("int(" + Failures.shown(value) + ")", "int");
        }
        return truncated.intValue();
    }

    /**
     * {@code int(value)}, as a {@code long}.
     *
     * @param value the number
     * @return the integer without its fraction
     * @throws ArithmeticException if it does not fit
     */
    public static long truncToLong(BigDecimal value) {
        BigInteger truncated = small(value, RoundingMode.DOWN);
        if (truncated.bitLength() >= Long.SIZE) {
            throw Failures.noFit("int(" + Failures.shown(value) + ")", "long");
        }
        return truncated.longValue();
    }

    private static BigInteger integer(BigDecimal value, RoundingMode rounding, String function) {
        long digits = DecimalLimits.digitsBeforePoint(value);
        if (digits < 0) {
            return BigInteger.ZERO;
        }
        if (digits > DecimalLimits.DIGITS) {
            throw DecimalLimits.tooManyDigits("%s(%s)".formatted(function, Failures.shown(value)));
        }
        return value.setScale(0, rounding).unscaledValue();
    }

    /** The integer, or some integer that is no long where the number has more digits than any long. */
    private static BigInteger small(BigDecimal value, RoundingMode rounding) {
        return DecimalLimits.digitsBeforePoint(value) > LONG_DIGITS ? NO_LONG : integer(value, rounding, "");
    }
}
