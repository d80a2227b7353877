package dev.dunder.runtime;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Formats decimals as Python's {@code Decimal} does: digits are kept, and exponents have as many digits as they need. */
final class DecimalFormat {
    private static final String KIND = "a decimal";
    private static final int SMALLEST_FIXED = -6;

    private DecimalFormat() {}

    static String format(BigDecimal value, FormatSpec spec) {
        check(spec);
        BigDecimal shown = rounded(spec.type() == '%' ? value.scaleByPowerOfTen(2) : value, spec);
        boolean isNegative = value.signum() < 0 && !(spec.noNegativeZero() && shown.signum() == 0);
        String text = text(shown.abs(), spec);
        boolean isUpper = spec.isUpper() || spec.type() == FormatSpec.NONE;
        String cased = isUpper ? text.toUpperCase(Locale.ROOT) : text;
        return NumberText.of(isNegative, spec.type() == '%' ? cased + "%" : cased)
                .layOut(spec, spec.zeros());
    }

    private static void check(FormatSpec spec) {
        spec.checkType("eEfFgGn%", KIND);
        spec.checkAbsent(spec.alternate(), "alternate form ('#')", KIND);
        spec.checkAbsent(spec.grouping() == '_', "grouping by '_'", KIND);
        spec.checkAbsent(spec.zerosBeforeWidth(), "'0' before the width, but one without an alignment", KIND);
        spec.checkAbsent(spec.zeros() && spec.align() != FormatSpec.NONE, "'0' beside an alignment", KIND);
        if (spec.type() == 'n' && spec.grouping() != FormatSpec.NONE) {
            throw spec.wrong("'%c' does not go with 'n'".formatted(spec.grouping()));
        }
    }

    private static BigDecimal rounded(BigDecimal value, FormatSpec spec) {
        int precision = spec.precision();
        return switch (spec.lowerType()) {
            case 'f', '%' -> fixed(value, precision);
            case 'e' -> precision == FormatSpec.UNSAID ? value : scientific(value, precision);
            default -> {
                int digits = Math.max(1, precision);
                yield precision == FormatSpec.UNSAID ? value : value.round(halfEven(digits));
            }
        };
    }

    private static BigDecimal fixed(BigDecimal value, int precision) {
        int scale = precision == FormatSpec.UNSAID ? Math.max(0, value.scale()) : precision;
        return DecimalRounding.round(value, scale);
    }

    /** With as many digits as asked for, though they be zeros. */
    private static BigDecimal scientific(BigDecimal value, int precision) {
        BigDecimal rounded = value.round(halfEven(precision + 1));
        int missing = value.signum() == 0 ? 0 : precision + 1 - rounded.precision();
        return rounded.setScale(Math.addExact(rounded.scale(), missing));
    }

    private static MathContext halfEven(int digits) {
        return new MathContext(digits, RoundingMode.HALF_EVEN);
    }

    private static String text(BigDecimal value, FormatSpec spec) {
        String digits = value.unscaledValue().toString();
        long exponent = digits.length() - 1 - (long) value.scale();
        return switch (spec.lowerType()) {
            case 'f', '%' -> value.toPlainString();
            case 'e' -> {
                // The zeros that fill a zero are digits before its last one.
                int filled = value.signum() == 0 ? Math.max(0, spec.precision()) : 0;
                yield mantissa(digits + "0".repeat(filled)) + exponent(exponent + filled);
            }
            default ->
                value.scale() >= 0 && exponent >= SMALLEST_FIXED
                        ? value.toPlainString()
                        : mantissa(digits) + (exponent == 0 ? "" : exponent(exponent));
        };
    }

    private static String mantissa(String digits) {
        return digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
    }

    private static String exponent(long exponent) {
        return (exponent < 0 ? "e" : "e+") + exponent;
    }
}
