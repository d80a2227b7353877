package dev.dunder.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Python's integer division and rounding for {@code BigInteger}, whose own division rounds toward zero.
 *
 * @see <a href="https://docs.python.org/3/library/stdtypes.html#numeric-types-int-float-complex">Python: numeric
 *     types</a>
 */
public final class BigIntegers {
    private BigIntegers() {}

    /**
     * {@code a // b}: the quotient, rounded down. Of -7 and 2 it is -4.
     *
     * @param a the dividend
     * @param b the divisor
     * @return the largest integer that is not above the quotient
     * @throws ArithmeticException if {@code b} is 0
     */
    public static BigInteger floorDiv(BigInteger a, BigInteger b) {
        return divide(a, b, "//")[0];
    }

    /**
     * {@code a % b}: what remains of {@code a // b}. Of -7 and 2 it is 1, of 7 and -2 it is -1.
     *
     * @param a the dividend
     * @param b the divisor
     * @return {@code a - a // b * b}, which has the sign of {@code b}
     * @throws ArithmeticException if {@code b} is 0
     */
    public static BigInteger floorMod(BigInteger a, BigInteger b) {
        return divide(a, b, "%")[1];
    }

    /**
     * {@code divmod(a, b)}: {@code a // b} and {@code a % b}. Of -7 and 2 they are -4 and 1.
     *
     * @param a the dividend
     * @param b the divisor
     * @return the quotient rounded down, and what remains, which has the sign of {@code b}
     * @throws ArithmeticException if {@code b} is 0
     */
    public static BigInteger[] divmod(BigInteger a, BigInteger b) {
        return divide(a, b, "//");
    }

    private static BigInteger[] divide(BigInteger a, BigInteger b, String operator) {
        if (b.signum() == 0) {
            throw Failures.zeroDivisor(a, operator, b);
        }
        BigInteger[] parts = a.divideAndRemainder(b);
        if (parts[1].signum() != 0 && parts[1].signum() != b.signum()) {
            parts[0] = parts[0].subtract(BigInteger.ONE);
            parts[1] = parts[1].add(b);
        }
        return parts;
    }

    /**
     * {@code round(value, digits)}: the nearest multiple of {@code 10 ** -digits}, the even one of two equally near. Of
     * 25 and -1 it is 20.
     *
     * @param value the integer
     * @param digits how many digits to keep after the point; of an integer only negative numbers of digits change it
     * @return the rounded integer
     */
    public static BigInteger round(BigInteger value, int digits) {
        if (digits >= 0) {
            return value;
        }
        // 10 ** n is above 2 ** (n + 1) from n = 1 on: of a larger unit the value is less than half.
        if (-(long) digits > value.bitLength()) {
            return BigInteger.ZERO;
        }
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toBigIntegerExact();
    }
}
