package dev.dunder.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Python's {@code round} and {@code int} for {@code double}; a {@code float} widens to one.
 *
 * @see <a href="https://docs.python.org/3/library/functions.html#round">Python: round</a>
 * @see <a href="https://docs.python.org/3/library/functions.html#int">Python: int</a>
 */
public final class FloatRounding {
    /** Of more digits, the nearest number is nearer to the double than to any other. */
    private static final int SMALLEST_DIGIT = 323;

    private FloatRounding() {}

    /**
     * {@code round(value, digits)}: the nearest multiple of {@code 10 ** -digits}, as near as a {@code double} comes to
     * it. {@code round(2.675, 2)} is {@code 2.67}, as 2.675 is a little less; {@code round(0.5, 0)} is {@code 0.0}.
     *
     * <p>The exact value is rounded, half to even. What is infinite or {@code NaN} stays.
     *
     * @param value the number
     * @param digits how many digits to keep after the point, negative ones before it
     * @return the rounded number
     * @throws ArithmeticException if it does not fit
     */
    public static double round(double value, int digits) {
        if (!Double.isFinite(value) || digits > SMALLEST_DIGIT) {
            return value;
        }
        double rounded = DecimalRounding.round(new BigDecimal(value), digits).doubleValue();
        if (Double.isInfinite(rounded)) {
            throw Failures.noFit("round(%s, %d)".formatted(value, digits), "double");
        }
        // A BigDecimal has no negative zero.
        return Math.copySign(rounded, value);
    }

    /**
     * {@code round(value, digits)}, computed as {@code double} and rounded to {@code float}.
     *
     * @param value the number
     * @param digits how many digits to keep after the point, negative ones before it
     * @return the rounded number
     * @throws ArithmeticException if it does not fit
     */
    public static float round(float value, int digits) {
        float rounded = (float) round((double) value, digits);
        if (Float.isInfinite(rounded) && !Float.isInfinite(value)) {
            throw Failures.noFit("round(%s, %d)".formatted(value, digits), "float");
        }
        return rounded;
    }

    /**
     * {@code round(value)}: the nearest integer, the even one of two equally near. {@code roundToInt(2.5)} is {@code 2}.
     *
     * @param value the number
     * @return the integer
     * @throws ArithmeticException if it does not fit, or the number is infinite or {@code NaN}
     */
    public static int roundToInt(double value) {
        double rounded = Math.rint(value);
        if (rounded != (int) rounded) {
            throw Failures.noFit("round(" + value + ")", "int");
        }
        return (int) rounded;
    }

    /**
     * {@code round(value)}: the nearest integer, the even one of two equally near. {@code roundToLong(3.5)} is {@code
     * 4L}.
     *
     * @param value the number
     * @return the integer
     * @throws ArithmeticException if it does not fit, or the number is infinite or {@code NaN}
     */
    public static long roundToLong(double value) {
        double rounded = Math.rint(value);
        if (!isLong(rounded)) {
            throw Failures.noFit("round(" + value + ")", "long");
        }
        return (long) rounded;
    }

    /**
     * {@code round(value)}: the nearest integer, the even one of two equally near.
     *
     * @param value the number
     * @return the integer
     * @throws ArithmeticException if the number is infinite or {@code NaN}
     */
    public static BigInteger roundToBigInteger(double value) {
        if (!Double.isFinite(value)) {
            throw Failures.noFit("round(" + value + ")", "BigInteger");
        }
        return new BigDecimal(Math.rint(value)).toBigInteger();
    }

    /**
     * {@code int(value)}: the integer without its fraction. {@code truncToInt(-2.9)} is {@code -2}.
     *
     * @param value the number
     * @return the integer
     * @throws ArithmeticException if it does not fit, or the number is infinite or {@code NaN}
     */
    public static int truncToInt(double value) {
        int truncated = (int) value;
        // A cast gives the nearest int where none fits, and 0 for NaN.
        if (!(Math.abs(value - truncated) < 1)) {
            throw Failures.noFit("int(" + value + ")", "int");
        }
        return truncated;
    }

    /**
     * {@code int(value)}: the integer without its fraction. {@code truncToLong(-2.9)} is {@code -2L}.
     *
     * @param value the number
     * @return the integer
     * @throws ArithmeticException if it does not fit, or the number is infinite or {@code NaN}
     */
    public static long truncToLong(double value) {
        if (!isLong(value)) {
            throw Failures.noFit("int(" + value + ")", "long");
        }
        return (long) value;
    }

    /**
     * {@code int(value)}: the integer without its fraction.
     *
     * @param value the number
     * @return the integer
     * @throws ArithmeticException if the number is infinite or {@code NaN}
     */
    public static BigInteger truncToBigInteger(double value) {
        if (!Double.isFinite(value)) {
            throw Failures.noFit("int(" + value + ")", "BigInteger");
        }
        return new BigDecimal(value).toBigInteger();
    }

    /** Whether the number is between the ends of long; 2 ** 63 is the first number above. */
    private static boolean isLong(double value) {
        return value >= -0x1p63 && value < 0x1p63;
    }
}
