package dev.dunder.runtime;

import java.math.BigInteger;

/**
 * Python's {@code **}, {@code <<} and {@code >>} for {@code BigInteger}, which has them for {@code int} only.
 *
 * @see <a href="https://docs.python.org/3/reference/expressions.html#the-power-operator">Python: the power operator</a>
 * @see <a href="https://docs.python.org/3/reference/expressions.html#shifting-operations">Python: shifting
 *     operations</a>
 */
public final class BigIntegerPowers {
    private static final BigInteger MINUS_ONE = BigInteger.ONE.negate();

    private BigIntegerPowers() {}

    /**
     * {@code base ** exponent}, exactly. Of 0 and 0 it is 1.
     *
     * @param base the base
     * @param exponent the exponent
     * @return the power
     * @throws ArithmeticException if the exponent is negative, or the power has more than 2147483647 bits
     */
    public static BigInteger pow(BigInteger base, long exponent) {
        if (exponent < 0) {
            throw Failures.negativeExponent(base, exponent);
        }
        if (base.bitLength() <= 1 && base.abs().bitLength() <= 1) {
            return powerOfUnit(base, exponent == 0, (exponent & 1) != 0);
        }
        // The magnitude is at least 2 ** (bits - 1).
        int bits = base.abs().bitLength();
        if (exponent > Integer.MAX_VALUE || (bits - 1) * exponent >= Integer.MAX_VALUE) {
            throw Failures.tooLarge(base, "**", exponent);
        }
        return base.pow((int) exponent);
    }

    /**
     * {@code base ** exponent}, exactly. Of -1 and any odd exponent it is -1.
     *
     * @param base the base
     * @param exponent the exponent
     * @return the power
     * @throws ArithmeticException if the exponent is negative, or the power has more than 2147483647 bits
     */
    public static BigInteger pow(BigInteger base, BigInteger exponent) {
        if (exponent.bitLength() < Long.SIZE) {
            return pow(base, exponent.longValue());
        }
        if (exponent.signum() < 0) {
            throw Failures.negativeExponent(base, exponent);
        }
        if (base.abs().bitLength() > 1) {
            throw Failures.tooLarge(base, "**", exponent);
        }
        return powerOfUnit(base, false, exponent.testBit(0));
    }

    private static BigInteger powerOfUnit(BigInteger base, boolean isZeroth, boolean isOdd) {
        if (isZeroth || (base.equals(MINUS_ONE) && !isOdd)) {
            return BigInteger.ONE;
        }
        return base;
    }

    /**
     * {@code value << count}, exactly.
     *
     * @param value the value
     * @param count by how many bits
     * @return {@code value * 2 ** count}
     * @throws ArithmeticException if the count is negative, or the result has more than 2147483647 bits
     */
    public static BigInteger shiftLeft(BigInteger value, long count) {
        if (count < 0) {
            throw Failures.negativeShift(value, "<<", count);
        }
        if (value.signum() == 0) {
            return value;
        }
        if (count > Integer.MAX_VALUE - (long) value.bitLength()) {
            throw Failures.tooLarge(value, "<<", count);
        }
        return value.shiftLeft((int) count);
    }

    /**
     * {@code value << count}, exactly.
     *
     * @param value the value
     * @param count by how many bits
     * @return {@code value * 2 ** count}
     * @throws ArithmeticException if the count is negative, or the result has more than 2147483647 bits
     */
    public static BigInteger shiftLeft(BigInteger value, BigInteger count) {
        if (count.signum() < 0) {
            throw Failures.negativeShift(value, "<<", count);
        }
        return shiftLeft(value, count.bitLength() < Long.SIZE ? count.longValue() : Long.MAX_VALUE);
    }

    /**
     * {@code value >> count}. Of -5 and 1 it is -3, of -5 and 99 it is -1.
     *
     * @param value the value
     * @param count by how many bits
     * @return {@code value // 2 ** count}
     * @throws ArithmeticException if the count is negative
     */
    public static BigInteger shiftRight(BigInteger value, long count) {
        if (count < 0) {
            throw Failures.negativeShift(value, ">>", count);
        }
        return value.shiftRight((int) Math.min(count, Integer.MAX_VALUE));
    }

    /**
     * {@code value >> count}. Of 5 and 99 it is 0.
     *
     * @param value the value
     * @param count by how many bits
     * @return {@code value // 2 ** count}
     * @throws ArithmeticException if the count is negative
     */
    public static BigInteger shiftRight(BigInteger value, BigInteger count) {
        if (count.signum() < 0) {
            throw Failures.negativeShift(value, ">>", count);
        }
        return shiftRight(value, count.bitLength() < Long.SIZE ? count.longValue() : Long.MAX_VALUE);
    }
}
