package dev.dunder.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
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
                .layOut(spec);
    }

    private static void check(FormatSpec spec) {
        spec.checkType("eEfFgGn%", KIND);
        spec.checkAbsent(spec.alternate(), "alternate form ('#')", KIND);
        spec.checkAbsent(spec.grouping() == '_', "grouping by '_'", KIND);
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

    private static BigDecimal scientific(BigDecimal value, int precision) {
        if (value.signum() == 0) {
            return new BigDecimal(BigInteger.ZERO, value.scale() + precision);
        }
        BigDecimal rounded = value.round(halfEven(precision + 1));
        return rounded.setScale(rounded.scale() + precision + 1 - rounded.precision());
    }

    private static MathContext halfEven(int digits) {
        return new MathContext(digits, RoundingMode.HALF_EVEN);
    }

    private static String text(BigDecimal value, FormatSpec spec) {
        String digits = value.unscaledValue().toString();
        // How many of the digits stand before the point, as far as they go.
        long point = digits.length() - (long) value.scale();
        return switch (spec.lowerType()) {
            case 'f', '%' -> value.toPlainString();
            case 'e' -> scientific(digits, point, value, spec);
            default ->
                value.scale() >= 0 && point > SMALLEST_FIXED
                        ? value.toPlainString()
                        : scientific(digits, point, value, spec);
        };
    }

    private static String scientific(String digits, long point, BigDecimal value, FormatSpec spec) {
        String fraction = value.signum() == 0 && spec.lowerType() == 'e'
                ? "0".repeat(Math.max(0, spec.precision()))
                : digits.substring(1);
        long exponent =
                value.signum() == 0 && spec.lowerType() == 'e' ? point - 1 + Math.max(0, spec.precision()) : point - 1;
        String mantissa = fraction.isEmpty() ? digits.substring(0, 1) : digits.charAt(0) + "." + fraction;
        return exponent == 0 && spec.lowerType() != 'e'
                ? mantissa
                : mantissa + "e" + (exponent < 0 ? "" : "+") + exponent;
    }
}
