package dev.dunder.runtime;

/**
 * A formatted number in its parts, before it is laid out.
 *
 * @param isNegative whether it has a minus sign
 * @param prefix what goes between the sign and the digits, such as {@code 0x}
 * @param digits the digits before the point
 * @param rest what follows them: a fraction, an exponent, a percent sign; or a word or character in place of digits
 */
record NumberText(boolean isNegative, String prefix, String digits, String rest) {
    private static final int DECIMAL_GROUP = 3;
    private static final int BINARY_GROUP = 4;

    /** The decimal digits that the text begins with, and the rest. */
    static NumberText of(boolean isNegative, String text) {
        int end = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return new NumberText(isNegative, "", text.substring(0, end), text.substring(end));
    }

    /** Lays the number out; zeros that fill it between sign and digits are digits, and are grouped with them. */
    String layOut(FormatSpec spec) {
        return layOut(spec, spec.fill() == '0' && align(spec) == '=');
    }

    /** Lays the number out, filled with digits or not. */
    String layOut(FormatSpec spec, boolean isFilledByDigits) {
        String start = sign(spec) + prefix;
        int width = isFilledByDigits && !digits.isEmpty() ? spec.width() - start.length() - rest.length() : 0;
        int group = "boxX".indexOf(spec.type()) >= 0 ? BINARY_GROUP : DECIMAL_GROUP;
        String whole = spec.grouping() == FormatSpec.NONE
                ? "0".repeat(Math.max(0, width - digits.length())) + digits
                : grouped(group, spec.grouping(), width);
        return spec.pad(align(spec), start, whole + rest);
    }

    private static char align(FormatSpec spec) {
        return spec.align() != FormatSpec.NONE ? spec.align() : spec.zeros() ? '=' : '>';
    }

    private String sign(FormatSpec spec) {
        if (isNegative) {
            return "-";
        }
        return spec.sign() == '+' || spec.sign() == ' ' ? String.valueOf(spec.sign()) : "";
    }

    /** The digits in groups, after as many zeros as the width has room for; a separator never goes first. */
    private String grouped(int size, char separator, int width) {
        int shown = Math.max(digits.length(), width - (width - 1) / (size + 1));
        StringBuilder text = new StringBuilder("0".repeat(shown - digits.length())).append(digits);
        for (int i = shown - size; i > 0; i -= size) {
            text.insert(i, separator);
        }
        return text.toString();
    }
}
