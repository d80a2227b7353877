package dev.dunder.runtime;

/**
 * Python's {@code //}, {@code %} and {@code divmod} for {@code double} and {@code float}.
 *
 * <p>The remainder is exact and then has the sign of the divisor, the quotient is rounded down. Zeros have signs, and
 * what is infinite or {@code NaN} is computed as CPython does; only a divisor of zero is an exception. The results for
 * {@code float} are computed as {@code double} and rounded.
 *
 * @see <a href="https://docs.python.org/3/reference/expressions.html#binary-arithmetic-operations">Python: binary
 *     arithmetic operations</a>
 */
public final class Floats {
    private Floats() {}

    /**
     * {@code a // b}: the quotient, rounded down. {@code floorDiv(-7.5, 2.0)} is {@code -4.0}, {@code floorDiv(1.0, 0.1)}
     * is {@code 9.0}, as 0.1 is a little more than a tenth.
     *
     * @param a the dividend
     * @param b the divisor
     * @return the quotient
     * @throws ArithmeticException if {@code b} is zero
     */
    public static double floorDiv(double a, double b) {
        if (b == 0) {
            throw Failures.zeroDivisor(a, "//", b);
        }
        double remainder = a % b;
        double quotient = (a - remainder) / b;
        if (remainder != 0 && remainder < 0 != b < 0) {
            quotient--;
        }
        if (quotient == 0) {
            return Math.copySign(0.0, a / b);
        }
        // The quotient of an exact multiple is an integer, up to the rounding of the division.
        double floor = Math.floor(quotient);
        return quotient - floor > 0.5 ? floor + 1 : floor;
    }

    /**
     * {@code a // b}: the quotient, rounded down.
     *
     * @param a the dividend
     * @param b the divisor
     * @return the quotient
     * @throws ArithmeticException if {@code b} is zero
     */
    public static float floorDiv(float a, float b) {
        return (float) floorDiv((double) a, b);
    }

    /**
     * {@code a % b}: what remains of {@code a // b}. {@code mod(-7.5, 2.0)} is {@code 0.5}, {@code mod(7.5, -2.0)} is
     * {@code -0.5}, {@code mod(-4.0, 2.0)} is {@code 0.0}.
     *
     * @param a the dividend
     * @param b the divisor
     * @return the remainder, which has the sign of {@code b}
     * @throws ArithmeticException if {@code b} is zero
     */
    public static double mod(double a, double b) {
        if (b == 0) {
            throw Failures.zeroDivisor(a, "%", b);
        }
        double remainder = a % b;
        if (remainder == 0) {
            return Math.copySign(0.0, b);
        }
        return remainder < 0 == b < 0 ? remainder : remainder + b;
    }

    /**
     * {@code a % b}: what remains of {@code a // b}.
     *
     * @param a the dividend
     * @param b the divisor
     * @return the remainder, which has the sign of {@code b}
     * @throws ArithmeticException if {@code b} is zero
     */
    public static float mod(float a, float b) {
        return (float) mod((double) a, b);
    }

    /**
     * {@code divmod(a, b)}: {@code a // b} and {@code a % b}. {@code divmod(-7.5, 2.0)} is {@code {-4.0, 0.5}}.
     *
     * @param a the dividend
     * @param b the divisor
     * @return the quotient and the remainder
     * @throws ArithmeticException if {@code b} is zero
     */
    public static double[] divmod(double a, double b) {
        return new double[] {floorDiv(a, b), mod(a, b)};
    }

    /**
     * {@code divmod(a, b)}: {@code a // b} and {@code a % b}.
     *
     * @param a the dividend
     * @param b the divisor
     * @return the quotient and the remainder
     * @throws ArithmeticException if {@code b} is zero
     */
    public static float[] divmod(float a, float b) {
        return new float[] {floorDiv(a, b), mod(a, b)};
    }
}
