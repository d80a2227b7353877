package dev.dunder.runtime;

/** Formats texts as Python does: cut, and filled up to a width. */
final class TextFormat {
    private static final String KIND = "a text";

    private TextFormat() {}

    static String format(String value, FormatSpec spec) {
        spec.checkType("s", KIND);
        spec.checkAbsent(spec.sign() != FormatSpec.NONE, "sign", KIND);
        spec.checkAbsent(spec.noNegativeZero(), "negative zero ('z')", KIND);
        spec.checkAbsent(spec.alternate(), "alternate form ('#')", KIND);
        spec.checkAbsent(spec.align() == '=', "alignment '=' after a sign", KIND);
        spec.checkAbsent(spec.grouping() != FormatSpec.NONE, "grouping", KIND);
        boolean isCut =
                spec.precision() != FormatSpec.UNSAID && value.codePointCount(0, value.length()) > spec.precision();
        String shown = isCut ? value.substring(0, value.offsetByCodePoints(0, spec.precision())) : value;
        return spec.pad(spec.align() == FormatSpec.NONE ? '<' : spec.align(), "", shown);
    }
}
