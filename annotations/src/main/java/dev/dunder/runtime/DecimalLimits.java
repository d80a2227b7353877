package dev.dunder.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Keeps results within what a computer can hold: {@code 1E+999999999} is a small object, but a long row of digits. */
final class DecimalLimits {
    /** The most digits that a result may have, beyond those that its operands have. */
    static final long DIGITS = 1_000_000;

    private static final double DIGITS_OF_BIT = Math.log10(2);

    private DecimalLimits() {}

    /** How many digits stand before the point; none or negative for a number below 1. */
    static long digitsBeforePoint(BigDecimal value) {
        return value.signum() == 0 ? 0 : (long) value.precision() - value.scale();
    }

    /** About how many digits the power has; never too few, at most twice as many. */
    static double digitsOfPower(BigInteger base, double exponent) {
        BigInteger magnitude = base.abs();
        return magnitude.equals(BigInteger.ONE) ? 1 : Math.max(1, magnitude.bitLength() * DIGITS_OF_BIT * exponent);
    }

    static ArithmeticException tooManyDigits(String computed) {
        return new ArithmeticException("%s has more than %d digits".formatted(computed, DIGITS));
    }
}
