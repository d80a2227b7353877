package dev.dunder.runtime;

import java.math.BigDecimal;

/** Keeps exact results within what a computer can hold: {@code 1E+999999999} is a small object, its digits are none. */
final class DecimalLimits {
    /** The most digits that an exact result may have. */
    static final long DIGITS = 1_000_000;

    private DecimalLimits() {}

    /** How many digits stand before the point; none or negative for a number below 1. */
    static long digitsBeforePoint(BigDecimal value) {
        return value.signum() == 0 ? 0 : (long) value.precision() - value.scale();
    }

    static ArithmeticException tooManyDigits(String computed) {
        return new ArithmeticException("%s has more than %d digits".formatted(computed, DIGITS));
    }
}
