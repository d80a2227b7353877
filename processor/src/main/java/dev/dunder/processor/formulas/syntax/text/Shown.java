package dev.dunder.processor.formulas.syntax.text;

import java.util.Locale;
import java.util.stream.Collectors;

/** How characters of a formula are shown in messages: those that one cannot see are written as escapes. */
public final class Shown {
    private static final int SHORT = 30;

    private Shown() {}

    /** The character, or the escape that Python would write for it. A tab is a space: one column. */
    public static String of(int codePoint) {
        if (codePoint == '\t') {
            return " ";
        }
        return isInvisible(codePoint) ? escape(codePoint) : Character.toString(codePoint);
    }

    /** A text with all its characters shown. */
    public static String of(String text) {
        return text.codePoints().mapToObj(Shown::of).collect(Collectors.joining());
    }

    /** A text with its characters shown, and cut if it is long. */
    public static String shortly(String text) {
        if (text.codePointCount(0, text.length()) <= SHORT) {
            return of(text);
        }
        return of(text.substring(0, text.offsetByCodePoints(0, SHORT - 3))) + "...";
    }

    /** The character's number, as Unicode writes it. */
    public static String number(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    public static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static String escape(int codePoint) {
        String template = Character.isBmpCodePoint(codePoint) ? "\\u%04x" : "\\U%08x";
        return String.format(Locale.ROOT, template, codePoint);
    }
}
