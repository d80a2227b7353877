package dev.dunder.runtime;

import java.math.BigDecimal;

/**
 * The digits of a positive number or zero, without zeros at their end.
 *
 * @param digits the digits; of zero, {@code 0}
 * @param point how many of them stand before the point, negative for zeros behind the point
 */
record DecimalDigits(String digits, int point) {
    static DecimalDigits of(BigDecimal value) {
        if (value.signum() == 0) {
            return new DecimalDigits("0", 1);
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return new DecimalDigits(stripped.unscaledValue().toString(), stripped.precision() - stripped.scale());
    }

    /** How many digits the fraction has. */
    int fraction() {
        return Math.max(0, digits.length() - point);
    }

    /** Without an exponent, with at least so many digits after the point. */
    String fixed(int fraction, boolean hasPoint) {
        String whole = point <= 0 ? "0" : filled(digits.substring(0, Math.min(point, digits.length())), point);
        String behind = point <= 0 ? "0".repeat(-point) + digits : digits.substring(Math.min(point, digits.length()));
        return joined(whole, filled(behind, fraction), hasPoint);
    }

    /** With an exponent of at least two digits, and at least so many digits after the point. */
    String scientific(int fraction, boolean hasPoint) {
        int exponent = point - 1;
        String digitsOfExponent = (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
        return joined(digits.substring(0, 1), filled(digits.substring(1), fraction), hasPoint)
                + (exponent < 0 ? "e-" : "e+")
                + digitsOfExponent;
    }

    private static String filled(String digits, int length) {
        return digits + "0".repeat(Math.max(0, length - digits.length()));
    }

    private static String joined(String whole, String fraction, boolean hasPoint) {
        return fraction.isEmpty() && !hasPoint ? whole : whole + "." + fraction;
    }
}
