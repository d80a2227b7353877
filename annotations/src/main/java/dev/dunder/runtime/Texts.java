package dev.dunder.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Python's {@code str} of floating-point numbers, and its {@code format}.
 *
 * @see <a href="https://docs.python.org/3/library/string.html#format-specification-mini-language">Python: format
 *     specification mini-language</a>
 */
public final class Texts {
    private Texts() {}

    /**
     * {@code str(value)}: the shortest text that reads back as the same number. Of 0.1 it is {@code 0.1}, of 1e16 {@code
     * 1e+16}, of 1e-5 {@code 1e-05}, of what is not finite {@code inf}, {@code -inf} and {@code nan}.
     *
     * @param value the number
     * @return its text
     */
    public static String str(double value) {
        return FloatFormat.shortest(value, ShortestDigits.of(value));
    }

    /**
     * {@code str(value)}: the shortest text that reads back as the same {@code float}.
     *
     * @param value the number
     * @return its text
     */
    public static String str(float value) {
        return FloatFormat.shortest(value, ShortestDigits.of(value));
    }

    /**
     * {@code ord(text)}: the code point of a text of one character. {@code codePoint("a")} is {@code 97}.
     *
     * @param text the text
     * @return its code point
     * @throws IllegalArgumentException if the text has none or several
     */
    public static int codePoint(String text) {
        int count = text.codePointCount(0, text.length());
        if (count != 1) {
            throw new IllegalArgumentException("ord() of a text of %d characters".formatted(count));
        }
        return text.codePointAt(0);
    }

    /**
     * {@code chr(codePoint)} as a {@code char}. {@code character(97)} is {@code 'a'}.
     *
     * @param codePoint the code point
     * @return the character
     * @throws IllegalArgumentException if there is no such code point
     * @throws ArithmeticException if the code point needs two chars
     */
    public static char character(int codePoint) {
        String text = Character.toString(codePoint);
        if (text.length() > 1) {
            throw Failures.noFit("chr(%d)".formatted(codePoint), "char");
        }
        return text.charAt(0);
    }

    /**
     * {@code format(value, spec)} of an integer. Of 1234567 and {@code ,} it is {@code 1,234,567}, of 255 and {@code #x}
     * it is {@code 0xff}.
     *
     * @param value the integer
     * @param spec how to format it
     * @return its text
     * @throws IllegalArgumentException if integers have no such format
     */
    public static String format(long value, String spec) {
        return format(BigInteger.valueOf(value), spec);
    }

    /**
     * {@code format(value, spec)} of an integer.
     *
     * @param value the integer
     * @param spec how to format it
     * @return its text
     * @throws IllegalArgumentException if integers have no such format
     */
    public static String format(BigInteger value, String spec) {
        return IntegerFormat.format(value, FormatSpec.parse(spec));
    }

    /**
     * {@code format(value, spec)} of a floating-point number. Of 2.5 and {@code .2f} it is {@code 2.50}, of 0.25 and
     * {@code %} it is {@code 25.000000%}.
     *
     * @param value the number
     * @param spec how to format it
     * @return its text
     * @throws IllegalArgumentException if floating-point numbers have no such format
     */
    public static String format(double value, String spec) {
        return FloatFormat.format(value, FormatSpec.parse(spec));
    }

    /**
     * {@code format(value, spec)} of a {@code float}; without a precision its shortest text is taken.
     *
     * @param value the number
     * @param spec how to format it
     * @return its text
     * @throws IllegalArgumentException if floating-point numbers have no such format
     */
    public static String format(float value, String spec) {
        return FloatFormat.format(value, FormatSpec.parse(spec), DecimalDigits.of(ShortestDigits.of(value)));
    }

    /**
     * {@code format(value, spec)} of a decimal, as that of Python's {@code Decimal}. Of 1234.5 and {@code ,.2f} it is
     * {@code 1,234.50}.
     *
     * @param value the number
     * @param spec how to format it
     * @return its text
     * @throws IllegalArgumentException if decimals have no such format
     */
    public static String format(BigDecimal value, String spec) {
        return DecimalFormat.format(value, FormatSpec.parse(spec));
    }

    /**
     * {@code format(value, spec)} of a text. Of {@code "ab"} and {@code *^6} it is {@code **ab**}.
     *
     * @param value the text
     * @param spec how to format it
     * @return its text
     * @throws IllegalArgumentException if texts have no such format
     */
    public static String format(String value, String spec) {
        return TextFormat.format(value, FormatSpec.parse(spec));
    }
}
