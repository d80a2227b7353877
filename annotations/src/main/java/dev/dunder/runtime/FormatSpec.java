package dev.dunder.runtime;

/**
 * A format specification, as Python's mini-language has it; {@code '\0'} and -1 stand for what is not said.
 *
 * @param text the specification
 * @param fill the character to fill with, as a code point
 * @param align where to put the value: {@code < > = ^}
 * @param sign what a number that is not negative has: {@code + -} or a space
 * @param noNegativeZero whether a zero has no minus sign
 * @param alternate whether {@code #} is there
 * @param zeros whether a {@code 0} before the width asks for zeros
 * @param zerosBeforeWidth whether the width itself begins with a {@code 0}
 * @param width the least width
 * @param grouping what separates groups of digits: {@code ,} or {@code _}
 * @param precision the precision
 * @param type the kind of presentation
 */
record FormatSpec(
        String text,
        int fill,
        char align,
        char sign,
        boolean noNegativeZero,
        boolean alternate,
        boolean zeros,
        boolean zerosBeforeWidth,
        int width,
        char grouping,
        int precision,
        char type) {
    static final char NONE = '\0';
    static final int UNSAID = -1;

    static FormatSpec parse(String spec) {
        return new FormatParser(spec).parse();
    }

    IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException("format '%s': %s".formatted(text, why));
    }

    /** Fails if the presentation is none of the known ones. */
    FormatSpec checkType(String known, String kind) {
        if (type != NONE && known.indexOf(type) < 0) {
            throw wrong("'%c' is no presentation of %s, which are %s".formatted(type, kind, known));
        }
        return this;
    }

    /** Fails if something is there that the value cannot have. */
    void checkAbsent(boolean isThere, String what, String kind) {
        if (isThere) {
            throw wrong("%s has no %s".formatted(kind, what));
        }
    }

    boolean isUpper() {
        return type >= 'A' && type <= 'Z';
    }

    /** The presentation, for numbers that are written with upper-case letters or not. */
    char lowerType() {
        return Character.toLowerCase(type);
    }

    /** The precision, or what it is if not said. */
    int precisionOr(int usual) {
        return precision == UNSAID ? usual : precision;
    }

    /** Fills a text up to the width; {@code start} stays before the filling where the alignment is {@code =}. */
    String pad(char aligned, String start, String shown) {
        int missing = Math.max(0, width - start.length() - shown.codePointCount(0, shown.length()));
        int before = aligned == '<' ? 0 : aligned == '^' ? missing / 2 : missing;
        String left = Character.toString(fill).repeat(before);
        String right = Character.toString(fill).repeat(missing - before);
        return aligned == '=' ? start + left + shown : left + start + shown + right;
    }
}
