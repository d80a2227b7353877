package dev.dunder.runtime;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Formats floating-point numbers as Python does, from their exact values and correctly rounded. */
final class FloatFormat {
    private static final int USUAL_PRECISION = 6;
    private static final int SMALLEST_FIXED = -4;
    private static final int LARGEST_FIXED = 16;

    private FloatFormat() {}

    /** What {@code str} gives for a number whose shortest digits these are. */
    static String shortest(double value, BigDecimal shortest) {
        DecimalDigits digits = DecimalDigits.of(shortest);
        String text = Double.isFinite(value)
                ? general(digits, LARGEST_FIXED, digits.digits().length(), true, false)
                : Double.isNaN(value) ? "nan" : "inf";
        return isNegative(value) ? "-" + text : text;
    }

    static String format(double value, FormatSpec spec) {
        return format(value, spec, DecimalDigits.of(ShortestDigits.of(value)));
    }

    static String format(double value, FormatSpec spec, DecimalDigits shortest) {
        spec.checkType("eEfFgGn%", "a floating-point number");
        if (spec.type() == 'n' && spec.grouping() != FormatSpec.NONE) {
            throw spec.wrong("'%c' does not go with 'n'".formatted(spec.grouping()));
        }
        double shown = spec.type() == '%' ? value * 100 : value;
        String text =
                Double.isFinite(shown) ? finite(Math.abs(shown), spec, shortest) : Double.isNaN(shown) ? "nan" : "inf";
        boolean isNegative = isNegative(shown) && !(spec.noNegativeZero() && isZero(text));
        String cased = spec.isUpper() ? text.toUpperCase(Locale.ROOT) : text;
        return NumberText.of(isNegative, spec.type() == '%' ? cased + "%" : cased)
                .layOut(spec);
    }

    private static boolean isNegative(double value) {
        return value < 0 || (value == 0 && 1 / value < 0);
    }

    /** Whether only zeros are left after the rounding. */
    private static boolean isZero(String text) {
        return text.chars().takeWhile(c -> c != 'e').noneMatch(c -> c > '0');
    }

    private static String finite(double value, FormatSpec spec, DecimalDigits shortest) {
        BigDecimal exact = new BigDecimal(value);
        int precision = spec.precisionOr(USUAL_PRECISION);
        int places = Math.max(1, precision);
        return switch (spec.lowerType()) {
            case 'e' -> rounded(exact, precision + 1).scientific(precision, spec.alternate());
            case 'f', '%' ->
                DecimalDigits.of(exact.setScale(precision, RoundingMode.HALF_EVEN))
                        .fixed(precision, spec.alternate());
            case FormatSpec.NONE ->
                spec.precision() == FormatSpec.UNSAID
                        ? general(shortest, LARGEST_FIXED, shortest.digits().length(), true, spec.alternate())
                        : general(rounded(exact, places), places - 1, places, true, spec.alternate());
            default -> general(rounded(exact, places), places, places, false, spec.alternate());
        };
    }

    private static DecimalDigits rounded(BigDecimal exact, int digits) {
        return DecimalDigits.of(exact.round(new MathContext(digits, RoundingMode.HALF_EVEN)));
    }

    /** Fixed or scientific, by the size of the number; {@code places} are the digits that the alternate form fills. */
    private static String general(
            DecimalDigits digits, int largestFixed, int places, boolean hasFraction, boolean alternate) {
        if (digits.point() <= SMALLEST_FIXED || digits.point() > largestFixed) {
            return digits.scientific(alternate ? places - 1 : 0, alternate);
        }
        int fraction = alternate ? places - digits.point() : 0;
        return digits.fixed(hasFraction ? Math.max(1, fraction) : fraction, alternate);
    }
}
