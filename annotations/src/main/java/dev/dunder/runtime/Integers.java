package dev.dunder.runtime;

/**
 * Python's integer arithmetic for {@code int} and {@code long}: exact, or an exception.
 *
 * @see <a href="https://docs.python.org/3/library/stdtypes.html#numeric-types-int-float-complex">Python: numeric
 *     types</a>
 */
public final class Integers {
    private static final int INT_DIGITS = 10;
    private static final int LONG_DIGITS = 18;
    private static final long HALF_OF_10_TO_19 = 5_000_000_000_000_000_000L;

    private Integers() {}

    /**
     * {@code a // b}: the quotient, rounded down. {@code floorDiv(-7, 2)} is {@code -4}.
     *
     * @param a the dividend
     * @param b the divisor
     * @return the largest integer that is not above the quotient
     * @throws ArithmeticException if {@code b} is 0, or the quotient does not fit ({@code MIN_VALUE // -1})
     */
    public static int floorDiv(int a, int b) {
        if (b == 0) {
            throw Failures.zeroDivisor(a, "//", b);
        }
        if (b == -1 && a == Integer.MIN_VALUE) {
            throw Failures.noFit(a + " // -1", "int");
        }
        return Math.floorDiv(a, b);
    }

    /**
     * {@code a // b}: the quotient, rounded down. {@code floorDiv(-7L, 2L)} is {@code -4L}.
     *
     * @param a the dividend
     * @param b the divisor
     * @return the largest integer that is not above the quotient
     * @throws ArithmeticException if {@code b} is 0, or the quotient does not fit ({@code MIN_VALUE // -1})
     */
    public static long floorDiv(long a, long b) {
        if (b == 0) {
            throw Failures.zeroDivisor(a, "//", b);
        }
        if (b == -1 && a == Long.MIN_VALUE) {
            throw Failures.noFit(a + " // -1", "long");
        }
        return Math.floorDiv(a, b);
    }

    /**
     * A whole number as a {@code byte}.
     *
     * @param value the number
     * @return the same number
     * @throws ArithmeticException if it does not fit
     */
    public static byte toByteExact(int value) {
        if (value != (byte) value) {
            throw Failures.noFit(Integer.toString(value), "byte");
        }
        return (byte) value;
    }

    /**
     * A whole number as a {@code short}.
     *
     * @param value the number
     * @return the same number
     * @throws ArithmeticException if it does not fit
     */
    public static short toShortExact(int value) {
        if (value != (short) value) {
            throw Failures.noFit(Integer.toString(value), "short");
        }
        return (short) value;
    }

    /**
     * {@code divmod(a, b)}: {@code a // b} and {@code a % b}. {@code divmod(-7, 2)} is {@code {-4, 1}}.
     *
     * @param a the dividend
     * @param b the divisor
     * @return the quotient rounded down, and what remains, which has the sign of {@code b}
     * @throws ArithmeticException as {@link #floorDiv(int, int)}
     */
    public static int[] divmod(int a, int b) {
        return new int[] {floorDiv(a, b), Math.floorMod(a, b)};
    }

    /**
     * {@code divmod(a, b)}: {@code a // b} and {@code a % b}. {@code divmod(-7L, 2L)} is {@code {-4L, 1L}}.
     *
     * @param a the dividend
     * @param b the divisor
     * @return the quotient rounded down, and what remains, which has the sign of {@code b}
     * @throws ArithmeticException as {@link #floorDiv(long, long)}
     */
    public static long[] divmod(long a, long b) {
        return new long[] {floorDiv(a, b), Math.floorMod(a, b)};
    }

    /**
     * {@code round(value, digits)}: the nearest multiple of {@code 10 ** -digits}, the even one of two equally near.
     * {@code round(25, -1)} is {@code 20}, {@code round(25, 1)} is {@code 25}.
     *
     * @param value the integer
     * @param digits how many digits to keep after the point; of an integer only negative numbers of digits change it
     * @return the rounded integer
     * @throws ArithmeticException if it does not fit
     */
    public static int round(int value, int digits) {
        if (digits >= 0) {
            return value;
        }
        long rounded = digits < -INT_DIGITS ? 0 : round((long) value, digits);
        if (rounded != (int) rounded) {
            throw Failures.noFit("round(%d, %d)".formatted(value, digits), "int");
        }
        return (int) rounded;
    }

    /**
     * {@code round(value, digits)}: the nearest multiple of {@code 10 ** -digits}, the even one of two equally near.
     * {@code round(25L, -1)} is {@code 20L}.
     *
     * @param value the integer
     * @param digits how many digits to keep after the point; of an integer only negative numbers of digits change it
     * @return the rounded integer
     * @throws ArithmeticException if it does not fit
     */
    public static long round(long value, int digits) {
        if (digits >= 0) {
            return value;
        }
        if (digits >= -LONG_DIGITS) {
            return roundToMultiple(value, digits);
        }
        // 10 ** 19 is no long, and half of it is one.
        if (digits == -LONG_DIGITS - 1 && (value > HALF_OF_10_TO_19 || value < -HALF_OF_10_TO_19)) {
            throw Failures.noFit("round(%d, %d)".formatted(value, digits), "long");
        }
        return 0;
    }

    private static long roundToMultiple(long value, int digits) {
        long unit = 1;
        for (int i = digits; i < 0; i++) {
            unit *= 10;
        }
        long count = value / unit;
        long twiceTheRest = 2 * Math.abs(value % unit);
        if (twiceTheRest > unit || (twiceTheRest == unit && count % 2 != 0)) {
            count += Long.signum(value);
        }
        if (Math.multiplyHigh(count, unit) != (count * unit) >> 63) {
            throw Failures.noFit("round(%d, %d)".formatted(value, digits), "long");
        }
        return count * unit;
    }
}
