package dev.dunder.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
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
     *     digits or is beyond the exponents of {@code BigDecimal}
     */
    public static BigDecimal pow(BigDecimal base, long exponent) {
        if (exponent < 0) {
            throw new ArithmeticException(
                    "%s ** %d: a negative exponent needs a precision".formatted(Failures.shown(base), exponent));
        }
        if (base.signum() == 0 || exponent == 0) {
            return trivial(base, exponent);
        }
        BigInteger digits = base.unscaledValue();
        if (DecimalLimits.digitsOfPower(digits, (double) exponent) > DecimalLimits.DIGITS) {
            throw DecimalLimits.tooManyDigits("%s ** %d".formatted(Failures.shown(base), exponent));
        }
        double scale = (double) base.scale() * exponent;
        if (scale != (int) scale) {
            throw Failures.noFit("%s ** %d".formatted(Failures.shown(base), exponent), "BigDecimal");
        }
        return new BigDecimal(BigIntegerPowers.pow(digits, exponent), (int) scale);
    }

    /**
     * {@code base ** exponent}, correctly rounded: the exact power, rounded once, whatever the rounding mode. Of 2 and -1
     * it is 0.5, of 3 and -1 with three digits it is 0.333.
     *
     * @param base the base
     * @param exponent the exponent, which may be negative
     * @param context the precision, and how to round; if unlimited, the power is exact
     * @return the power
     * @throws ArithmeticException if the base is zero and the exponent is not positive, if the power is beyond the
     *     exponents of {@code BigDecimal}, or as {@link #pow(BigDecimal, long)} if the precision is unlimited
     */
    public static BigDecimal pow(BigDecimal base, long exponent, MathContext context) {
        if (context.getPrecision() == 0) {
            return pow(base, exponent);
        }
        if (base.signum() == 0 || exponent == 0) {
            return trivial(base, exponent);
        }
        return RoundedPower.of(base, exponent, context);
    }

    private static BigDecimal trivial(BigDecimal base, long exponent) {
        if (base.signum() != 0) {
            return BigDecimal.ONE;
        }
        if (exponent == 0) {
            throw new ArithmeticException("%s ** 0 is not defined".formatted(base));
        }
        if (exponent < 0) {
            throw new ArithmeticException("%s ** %d: division by zero".formatted(base, exponent));
        }
        return BigDecimal.ZERO;
    }
}
