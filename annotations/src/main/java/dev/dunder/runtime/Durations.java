package dev.dunder.runtime;

import java.math.BigInteger;
import java.time.Duration;

/**
 * Quotients of durations, as those of Python's {@code timedelta}.
 *
 * @see <a href="https://docs.python.org/3/library/datetime.html#timedelta-objects">Python: timedelta</a>
 */
public final class Durations {
    private static final BigInteger NANOS_PER_SECOND = BigInteger.valueOf(1_000_000_000);
    private static final int QUOTIENT_BITS = 55;

    private Durations() {}

    /**
     * {@code left / right}, correctly rounded. {@code divide(Duration.ofHours(1), Duration.ofMinutes(40))} is {@code 1.5}.
     *
     * @param left the dividend
     * @param right the divisor
     * @return how many times the divisor fits into the dividend
     * @throws ArithmeticException if the divisor is zero
     */
    public static double divide(Duration left, Duration right) {
        BigInteger dividend = nanos(left);
        BigInteger divisor = nanos(right);
        if (divisor.signum() == 0) {
            throw Failures.zeroDivisor(left, "/", right);
        }
        double quotient = quotient(dividend.abs(), divisor.abs());
        return (dividend.signum() < 0) == (divisor.signum() < 0) ? quotient : -quotient;
    }

    /**
     * {@code left // right}, rounded towards negative infinity. {@code floorDivide(Duration.ofHours(-1),
     * Duration.ofMinutes(40))} is {@code -2}.
     *
     * @param left the dividend
     * @param right the divisor
     * @return the whole quotient
     * @throws ArithmeticException if the divisor is zero, or the quotient does not fit a {@code long}
     */
    public static long floorDivide(Duration left, Duration right) {
        return floor(left, "//", right)[0].longValueExact();
    }

    /**
     * {@code left % right}, with the divisor's sign. {@code floorModulo(Duration.ofHours(-1), Duration.ofMinutes(40))} is
     * 20 minutes.
     *
     * @param left the dividend
     * @param right the divisor
     * @return the remainder of {@link #floorDivide}
     * @throws ArithmeticException if the divisor is zero
     */
    public static Duration floorModulo(Duration left, Duration right) {
        BigInteger[] parts = floor(left, "%", right)[1].divideAndRemainder(NANOS_PER_SECOND);
        return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
    }

    private static BigInteger[] floor(Duration left, String operator, Duration right) {
        if (right.isZero()) {
            throw Failures.zeroDivisor(left, operator, right);
        }
        return BigIntegers.divmod(nanos(left), nanos(right));
    }

    /** The quotient has two bits more than a double, and the last one is set if anything follows it: it rounds as the exact one. */
    private static double quotient(BigInteger dividend, BigInteger divisor) {
        int shift = Math.max(0, QUOTIENT_BITS + divisor.bitLength() - dividend.bitLength());
        BigInteger[] parts = dividend.shiftLeft(shift).divideAndRemainder(divisor);
        BigInteger sticky = parts[1].signum() == 0 ? parts[0] : parts[0].setBit(0);
        return Math.scalb(sticky.doubleValue(), -shift);
    }

    private static BigInteger nanos(Duration duration) {
        return BigInteger.valueOf(duration.getSeconds())
                .multiply(NANOS_PER_SECOND)
                .add(BigInteger.valueOf(duration.getNano()));
    }
}
