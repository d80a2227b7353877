package dev.dunder.runtime;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Python's {@code **} for {@code BigDecimal} and integer exponents, as that of its {@code Decimal}.
 *
 * @see <a href="https://speleotrove.com/decimal/daops.html#refpower">General Decimal Arithmetic: power</a>
 */
public final class DecimalPowers {
    private DecimalPowers() {}

    /**
     * {@code base ** exponent}, exactly. Of 1.10 and 2 it is 1.2100.
     *
     * @param base the base
     * @param exponent the exponent
     * @return the power
     * @throws ArithmeticException if the exponent is negative, or both are zero, or the power has more than a million
     *     digits
     */
    public static BigDecimal pow(BigDecimal base, long exponent) {
        if (exponent < 0) {
            throw new ArithmeticException(
                    "%s ** %d: a negative exponent needs a precision".formatted(Failures.shown(base), exponent));
        }
        if (base.signum() == 0 || exponent == 0) {
            return powerOfZero(base, exponent);
        }
        return base.pow((int) exponent);
    }

    /**
     * {@code base ** exponent}, correctly rounded: what the exact power is, rounded once, whatever the rounding mode. Of
     * 2 and -1 it is 0.5, of 3 and -1 with three digits it is 0.333.
     *
     * @param base the base
     * @param exponent the exponent, which may be negative
     * @param context the precision, and how to round; if unlimited, the power is exact
     * @return the power
     * @throws ArithmeticException if the base is zero and the exponent is not positive, if the exponent of the power is
     *     beyond what a {@code BigDecimal} can have, or as {@link #pow(BigDecimal, long)} if the precision is unlimited
     */
    public static BigDecimal pow(BigDecimal base, long exponent, MathContext context) {
        return pow(base, exponent).round(context);
    }

    private static BigDecimal powerOfZero(BigDecimal base, long exponent) {
        if (base.signum() != 0) {
            return BigDecimal.ONE;
        }
        if (exponent <= 0) {
            throw new ArithmeticException("%s ** %d is not defined".formatted(base, exponent));
        }
        return BigDecimal.ZERO;
    }
}
