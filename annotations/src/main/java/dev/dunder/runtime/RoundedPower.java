package dev.dunder.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Computes a power of a decimal as if exactly, and rounds it once.
 *
 * <p>A power of few digits is computed exactly. One of many is no number of the precision, nor half-way between two: it is
 * enclosed by two numbers, with ever more digits until both are rounded to the same.
 *
 * @param factor the absolute value of the base without zeros at its end; or its reciprocal, if that has a finite number
 *     of digits and is needed
 * @param count how many factors there are, as an unsigned number
 * @param isInverse whether the power is one divided by the product
 * @param isNegative whether the power is below zero
 * @param context the precision, and how to round
 */
record RoundedPower(BigDecimal factor, long count, boolean isInverse, boolean isNegative, MathContext context) {
    private static final double BITS_OF_FIVE = Math.log(5) / Math.log(2);
    private static final int SURE_DIGITS = 30;

    static BigDecimal of(BigDecimal base, long exponent, MathContext context) {
        BigDecimal factor = base.abs().stripTrailingZeros();
        boolean isNegative = base.signum() < 0 && (exponent & 1) != 0;
        boolean hasReciprocal = exponent < 0 && hasReciprocal(factor.unscaledValue());
        RoundedPower power = new RoundedPower(
                hasReciprocal ? reciprocal(factor) : factor,
                exponent < 0 ? -exponent : exponent,
                exponent < 0 && !hasReciprocal,
                isNegative,
                context);
        try {
            return power.rounded(exponent < 0 ? 0 : base.scale() - factor.scale());
        } catch (ArithmeticException e) {
            ArithmeticException failure = new ArithmeticException(
                    "%s ** %d with %s: %s".formatted(Failures.shown(base), exponent, context, e.getMessage()));
            failure.initCause(e);
            throw failure;
        }
    }

    /** Whether 1 divided by it has an end: digits that end in no 0 are powers of 2 or of 5 then. */
    private static boolean hasReciprocal(BigInteger digits) {
        return digits.bitCount() == 1
                || BigInteger.valueOf(5).pow(exponentOfFive(digits)).equals(digits);
    }

    private static int exponentOfFive(BigInteger digits) {
        return (int) Math.ceil((digits.bitLength() - 1) / BITS_OF_FIVE);
    }

    private static BigDecimal reciprocal(BigDecimal factor) {
        BigInteger digits = factor.unscaledValue();
        boolean isPowerOfTwo = digits.bitCount() == 1;
        int exponent = isPowerOfTwo ? digits.bitLength() - 1 : exponentOfFive(digits);
        BigInteger reciprocal = BigInteger.valueOf(isPowerOfTwo ? 5 : 2).pow(exponent);
        return new BigDecimal(reciprocal, Math.subtractExact(exponent, factor.scale()));
    }

    /** The power; if exact, with as many zeros at its end as the base's would give, as far as the precision goes. */
    private BigDecimal rounded(int zeros) {
        double digits = DecimalLimits.digitsOfPower(factor.unscaledValue(), unsigned(count));
        int precision = context.getPrecision();
        if ((isInverse ? precision : Math.min(digits, precision)) > DecimalLimits.DIGITS) {
            throw new ArithmeticException("more than %d digits".formatted(DecimalLimits.DIGITS));
        }
        if (isInverse || digits > 4.0 * precision + 100) {
            return enclosed();
        }
        BigDecimal exact = signed(product(MathContext.UNLIMITED));
        int room = precision - exact.precision();
        if (room <= 0 || zeros == 0) {
            return exact.round(context);
        }
        long wanted = unsigned(count) >= room ? room : Math.min(room, zeros * count);
        return exact.setScale(Math.addExact(exact.scale(), (int) wanted));
    }

    private BigDecimal enclosed() {
        if (context.getRoundingMode() == RoundingMode.UNNECESSARY) {
            throw new ArithmeticException("Rounding necessary");
        }
        for (int digits = context.getPrecision() + SURE_DIGITS; ; digits *= 2) {
            BigDecimal low = signed(bound(digits, RoundingMode.DOWN)).round(context);
            BigDecimal high = signed(bound(digits, RoundingMode.UP)).round(context);
            if (low.compareTo(high) == 0) {
                // What is not exact has all digits, though the last of them be zeros.
                return low.setScale(Math.addExact(low.scale(), context.getPrecision() - low.precision()));
            }
        }
    }

    /** A number of so many digits that is not above, or not below, the absolute value of the power. */
    private BigDecimal bound(int digits, RoundingMode direction) {
        if (!isInverse) {
            return product(new MathContext(digits, direction));
        }
        RoundingMode opposite = direction == RoundingMode.UP ? RoundingMode.DOWN : RoundingMode.UP;
        BigDecimal product = product(new MathContext(digits, opposite));
        return BigDecimal.ONE.divide(product, new MathContext(digits, direction));
    }

    private BigDecimal product(MathContext working) {
        BigDecimal product = BigDecimal.ONE;
        BigDecimal square = factor.round(working);
        for (long rest = count; ; square = square.multiply(square, working)) {
            if ((rest & 1) != 0) {
                product = product.multiply(square, working);
            }
            rest >>>= 1;
            if (rest == 0) {
                return product;
            }
        }
    }

    private BigDecimal signed(BigDecimal power) {
        return isNegative ? power.negate() : power;
    }

    private static double unsigned(long count) {
        return count < 0 ? 0x1p63 : count;
    }
}
