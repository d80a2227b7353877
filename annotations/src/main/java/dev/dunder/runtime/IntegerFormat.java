package dev.dunder.runtime;

import java.math.BigInteger;
import java.util.Locale;

/** Formats integers as Python does: in a base, as a character, or as a floating-point number. */
final class IntegerFormat {
    private static final String KIND = "an integer";

    private IntegerFormat() {}

    static String format(BigInteger value, FormatSpec spec) {
        spec.checkType("bcdeEfFgGnoxX%", KIND);
        if (spec.type() != FormatSpec.NONE && "eEfFgG%".indexOf(spec.type()) >= 0) {
            return FloatFormat.format(toDouble(value), spec);
        }
        spec.checkAbsent(spec.precision() != FormatSpec.UNSAID, "precision", KIND);
        spec.checkAbsent(spec.noNegativeZero(), "negative zero ('z')", KIND);
        if (spec.type() == 'c') {
            return character(value, spec);
        }
        boolean isDecimal = spec.type() == FormatSpec.NONE || spec.type() == 'd';
        if (spec.grouping() != FormatSpec.NONE && !isDecimal && (spec.grouping() == ',' || spec.type() == 'n')) {
            throw spec.wrong("'%c' does not go with '%c'".formatted(spec.grouping(), spec.type()));
        }
        String digits = value.abs().toString(radix(spec));
        String shown = spec.type() == 'X' ? digits.toUpperCase(Locale.ROOT) : digits;
        return new NumberText(value.signum() < 0, prefix(spec), shown, "").layOut(spec);
    }

    private static String character(BigInteger value, FormatSpec spec) {
        spec.checkAbsent(spec.sign() != FormatSpec.NONE, "sign", "a character");
        spec.checkAbsent(spec.alternate(), "alternate form ('#')", "a character");
        spec.checkAbsent(spec.grouping() != FormatSpec.NONE, "grouping", "a character");
        if (value.signum() < 0 || value.compareTo(BigInteger.valueOf(Character.MAX_CODE_POINT)) > 0) {
            throw Failures.noFit(Failures.shown(value), "a character");
        }
        return new NumberText(false, "", "", Character.toString(value.intValue())).layOut(spec);
    }

    private static int radix(FormatSpec spec) {
        return switch (spec.lowerType()) {
            case 'b' -> 2;
            case 'o' -> 8;
            case 'x' -> 16;
            default -> 10;
        };
    }

    private static String prefix(FormatSpec spec) {
        return spec.alternate() && radix(spec) != 10 ? "0" + spec.type() : "";
    }

    private static double toDouble(BigInteger value) {
        double converted = value.doubleValue();
        if (Double.isInfinite(converted)) {
            throw Failures.noFit(Failures.shown(value), "double");
        }
        return converted;
    }
}
