package dev.dunder.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * Python's {@code //}, {@code %} and {@code divmod} for {@code BigDecimal}, as those of its {@code Decimal}: unlike for
 * other numbers the quotient is rounded toward zero, and the remainder has the sign of the dividend.
 *
 * <p>The scales of the results are those of Python: a quotient has scale 0, a remainder the larger scale of its operands
 * if it need not be rounded. An unlimited {@code MathContext} is as none.
 *
 * @see <a href="https://docs.python.org/3/library/decimal.html#decimal-objects">Python: Decimal objects</a>
 * @see <a href="https://speleotrove.com/decimal/daops.html#refremain">General Decimal Arithmetic: remainder</a>
 */
public final class Decimals {
    private Decimals() {}

    /**
     * {@code a // b}: the integer part of the quotient, exactly. Of -7 and 2 it is -3.
     *
     * @param a the dividend
     * @param b the divisor
     * @return the quotient, rounded toward zero, with scale 0
     * @throws ArithmeticException if {@code b} is zero, or the quotient has more than a million digits
     */
    public static BigDecimal floorDiv(BigDecimal a, BigDecimal b) {
        return divide(a, b, "//", MathContext.UNLIMITED)[0];
    }

    /**
     * {@code a // b}: the integer part of the quotient, which must not need more digits than the precision.
     *
     * @param a the dividend
     * @param b the divisor
     * @param context the precision
     * @return the quotient, rounded toward zero, with scale 0
     * @throws ArithmeticException if {@code b} is zero, or the quotient has more digits than the precision
     */
    public static BigDecimal floorDiv(BigDecimal a, BigDecimal b, MathContext context) {
        return divide(a, b, "//", context)[0];
    }

    /**
     * {@code a % b}: what remains of {@code a // b}, exactly. Of -7 and 2 it is -1, of 7.5 and 2 it is 1.5.
     *
     * @param a the dividend
     * @param b the divisor
     * @return {@code a - a // b * b}, which has the sign of {@code a}
     * @throws ArithmeticException if {@code b} is zero, or the quotient has more than a million digits
     */
    public static BigDecimal mod(BigDecimal a, BigDecimal b) {
        return divide(a, b, "%", MathContext.UNLIMITED)[1];
    }

    /**
     * {@code a % b}: what remains of {@code a // b}, rounded.
     *
     * @param a the dividend
     * @param b the divisor
     * @param context the precision, and how to round
     * @return {@code a - a // b * b}, which has the sign of {@code a}
     * @throws ArithmeticException if {@code b} is zero, or the quotient has more digits than the precision
     */
    public static BigDecimal mod(BigDecimal a, BigDecimal b, MathContext context) {
        return divide(a, b, "%", context)[1].round(context);
    }

    /**
     * {@code divmod(a, b)}: {@code a // b} and {@code a % b}, exactly. Of -7 and 2 they are -3 and -1.
     *
     * @param a the dividend
     * @param b the divisor
     * @return the quotient and the remainder
     * @throws ArithmeticException if {@code b} is zero, or the quotient has more than a million digits
     */
    public static BigDecimal[] divmod(BigDecimal a, BigDecimal b) {
        return divide(a, b, "//", MathContext.UNLIMITED);
    }

    /**
     * {@code divmod(a, b)}: {@code a // b} and {@code a % b}, the latter rounded.
     *
     * @param a the dividend
     * @param b the divisor
     * @param context the precision, and how to round
     * @return the quotient and the remainder
     * @throws ArithmeticException if {@code b} is zero, or the quotient has more digits than the precision
     */
    public static BigDecimal[] divmod(BigDecimal a, BigDecimal b, MathContext context) {
        BigDecimal[] parts = divide(a, b, "//", context);
        parts[1] = parts[1].round(context);
        return parts;
    }

    private static BigDecimal[] divide(BigDecimal a, BigDecimal b, String operator, MathContext context) {
        if (b.signum() == 0) {
            throw Failures.zeroDivisor(a, operator, b);
        }
        int scale = Math.max(a.scale(), b.scale());
        // The digits of the quotient are these or one more.
        long digits = DecimalLimits.digitsBeforePoint(a) - DecimalLimits.digitsBeforePoint(b);
        if (a.signum() == 0 || digits < 0) {
            return new BigDecimal[] {BigDecimal.ZERO, a.setScale(scale)};
        }
        long limit = context.getPrecision() == 0 ? DecimalLimits.DIGITS : context.getPrecision();
        if (digits <= limit) {
            BigInteger[] parts = a.setScale(scale)
                    .unscaledValue()
                    .divideAndRemainder(b.setScale(scale).unscaledValue());
            BigDecimal quotient = new BigDecimal(parts[0]);
            if (quotient.precision() <= limit) {
                return new BigDecimal[] {quotient, new BigDecimal(parts[1], scale)};
            }
        }
        throw new ArithmeticException("%s %s %s: the quotient has more than %d digits"
                .formatted(Failures.shown(a), operator, Failures.shown(b), limit));
    }
}
