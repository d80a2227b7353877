package dev.dunder.runtime;

/** Reads {@code [[fill]align][sign][z][#][0][width][grouping][.precision][type]}. */
final class FormatParser {
    private static final String ALIGNS = "<>=^";

    private final String text;
    private int at;

    FormatParser(String text) {
        this.text = text;
    }

    FormatSpec parse() {
        int fill = fill();
        char align = oneOf(ALIGNS);
        char sign = oneOf("+- ");
        boolean noNegativeZero = oneOf("z") != FormatSpec.NONE;
        boolean alternate = oneOf("#") != FormatSpec.NONE;
        boolean zeros = fill == FormatSpec.UNSAID && oneOf("0") != FormatSpec.NONE;
        boolean zerosBeforeWidth = at < text.length() && text.charAt(at) == '0';
        int width = number();
        char grouping = grouping();
        int precision = precision();
        char type = type();
        int shown = fill != FormatSpec.UNSAID ? fill : zeros ? '0' : ' ';
        return new FormatSpec(
                text,
                shown,
                align,
                sign,
                noNegativeZero,
                alternate,
                zeros,
                zerosBeforeWidth,
                width,
                grouping,
                precision,
                type);
    }

    private int fill() {
        if (text.isEmpty()) {
            return FormatSpec.UNSAID;
        }
        int first = text.codePointAt(0);
        int next = Character.charCount(first);
        if (next == text.length() || ALIGNS.indexOf(text.charAt(next)) < 0) {
            return FormatSpec.UNSAID;
        }
        at = next;
        return first;
    }

    private char oneOf(String chars) {
        if (at < text.length() && chars.indexOf(text.charAt(at)) >= 0) {
            return text.charAt(at++);
        }
        return FormatSpec.NONE;
    }

    private char grouping() {
        char grouping = oneOf(",_");
        if (grouping != FormatSpec.NONE && oneOf(",_") != FormatSpec.NONE) {
            throw wrong("there can be one ',' or '_' only");
        }
        return grouping;
    }

    private int precision() {
        if (oneOf(".") == FormatSpec.NONE) {
            return FormatSpec.UNSAID;
        }
        int precision = number();
        if (precision == FormatSpec.UNSAID) {
            throw wrong("a precision must follow the '.'");
        }
        return precision;
    }

    private int number() {
        long number = FormatSpec.UNSAID;
        for (; at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9'; at++) {
            number = Math.max(0, number) * 10 + text.charAt(at) - '0';
            if (number >= Integer.MAX_VALUE) {
                throw wrong("a number is too large");
            }
        }
        return (int) number;
    }

    private char type() {
        if (at == text.length()) {
            return FormatSpec.NONE;
        }
        if (at + 1 < text.length()) {
            throw wrong(
                    "'%s' is not understood; the order is [[fill]align][sign][z][#][0][width][, or _][.precision][type]"
                            .formatted(text.substring(at)));
        }
        return text.charAt(at);
    }

    private IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException("format '%s': %s".formatted(text, why));
    }
}
