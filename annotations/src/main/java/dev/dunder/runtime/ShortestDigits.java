package dev.dunder.runtime;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The shortest decimal that reads back as a floating-point number, and of those the nearest to it.
 *
 * <p>{@code Double.toString} gives it since JDK 19 only, and with two digits at least: what it gives is where the search
 * begins.
 */
final class ShortestDigits {
    private ShortestDigits() {}

    /** Of the absolute value; zero for what is not finite. */
    static BigDecimal of(double value) {
        double absolute = Math.abs(value);
        return Double.isFinite(value)
                ? shortest(Double.toString(absolute), absolute, decimal -> decimal.doubleValue() == absolute)
                : BigDecimal.ZERO;
    }

    /** Of the absolute value; zero for what is not finite. */
    static BigDecimal of(float value) {
        float absolute = Math.abs(value);
        return Float.isFinite(value)
                ? shortest(Float.toString(absolute), absolute, decimal -> decimal.floatValue() == absolute)
                : BigDecimal.ZERO;
    }

    private static BigDecimal shortest(String text, double value, Predicate<BigDecimal> readsBack) {
        BigDecimal exact = new BigDecimal(value);
        BigDecimal shortest = new BigDecimal(text).stripTrailingZeros();
        // What has so many digits and reads back can be done with more digits too.
        int digits = shortest.precision();
        shortest = nearest(exact, digits, readsBack).orElse(shortest);
        while (digits > 1) {
            digits--;
            Optional<BigDecimal> shorter = nearest(exact, digits, readsBack);
            if (shorter.isEmpty()) {
                return shortest;
            }
            shortest = shorter.get();
        }
        return shortest;
    }

    /** The nearest decimal of so many digits that reads back; at a power of 2 it can be on the farther side. */
    private static Optional<BigDecimal> nearest(BigDecimal exact, int digits, Predicate<BigDecimal> readsBack) {
        BigDecimal nearest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
        if (readsBack.test(nearest)) {
            return Optional.of(nearest);
        }
        RoundingMode other = nearest.compareTo(exact) > 0 ? RoundingMode.DOWN : RoundingMode.UP;
        return Optional.of(exact.round(new MathContext(digits, other))).filter(readsBack);
    }
}
