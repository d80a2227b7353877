package dev.dunder.runtime;

/**
 * Python's {@code base ** exponent} for {@code int} and {@code long}.
 *
 * @see <a href="https://docs.python.org/3/reference/expressions.html#the-power-operator">Python: the power operator</a>
 */
public final class IntegerPowers {
    private IntegerPowers() {}

    /**
     * {@code base ** exponent}, exactly. {@code pow(-2, 31)} is {@code -2147483648}, {@code pow(0, 0)} is {@code 1}.
     *
     * @param base the base
     * @param exponent the exponent
     * @return the power
     * @throws ArithmeticException if the exponent is negative, or the power does not fit
     */
    public static int pow(int base, int exponent) {
        long power = exact(base, exponent, "int");
        if (power != (int) power) {
            throw Failures.noFit(base + " ** " + exponent, "int");
        }
        return (int) power;
    }

    /**
     * {@code base ** exponent}, exactly. {@code pow(3L, 39L)} is {@code 4052555153018976267L}.
     *
     * @param base the base
     * @param exponent the exponent
     * @return the power
     * @throws ArithmeticException if the exponent is negative, or the power does not fit
     */
    public static long pow(long base, long exponent) {
        return exact(base, exponent, "long");
    }

    private static long exact(long base, long exponent, String type) {
        checkExponent(base, exponent);
        long power = 1;
        long factor = base;
        for (long rest = exponent; ; factor *= factor) {
            boolean isFactor = (rest & 1) != 0;
            rest >>= 1;
            // A square that is not the last one is a factor of the power too, so it must fit as well.
            if ((isFactor && !isProductLong(power, factor)) || (rest != 0 && !isProductLong(factor, factor))) {
                throw Failures.noFit(base + " ** " + exponent, type);
            }
            power = isFactor ? power * factor : power;
            if (rest == 0) {
                return power;
            }
        }
    }

    /**
     * {@code base ** exponent}, of which the lowest 32 bits are kept, as by Java's {@code *}. {@code wrapPow(3, 21)} is
     * {@code 1870418611}.
     *
     * @param base the base
     * @param exponent the exponent
     * @return the power, wrapped around
     * @throws ArithmeticException if the exponent is negative
     * @see <a href="https://docs.oracle.com/javase/specs/jls/se17/html/jls-15.html#jls-15.17.1">JLS 15.17.1</a>
     */
    public static int wrapPow(int base, int exponent) {
        return (int) wrapPow((long) base, exponent);
    }

    /**
     * {@code base ** exponent}, of which the lowest 64 bits are kept, as by Java's {@code *}. {@code wrapPow(3L, 41L)} is
     * {@code -420491770248316829L}.
     *
     * @param base the base
     * @param exponent the exponent
     * @return the power, wrapped around
     * @throws ArithmeticException if the exponent is negative
     * @see <a href="https://docs.oracle.com/javase/specs/jls/se17/html/jls-15.html#jls-15.17.1">JLS 15.17.1</a>
     */
    public static long wrapPow(long base, long exponent) {
        checkExponent(base, exponent);
        long power = 1;
        long factor = base;
        for (long rest = exponent; rest != 0; rest >>= 1) {
            if ((rest & 1) != 0) {
                power *= factor;
            }
            factor *= factor;
        }
        return power;
    }

    private static boolean isProductLong(long a, long b) {
        return Math.multiplyHigh(a, b) == (a * b) >> 63;
    }

    private static void checkExponent(long base, long exponent) {
        if (exponent < 0) {
            throw Failures.negativeExponent(base, exponent);
        }
    }
}
