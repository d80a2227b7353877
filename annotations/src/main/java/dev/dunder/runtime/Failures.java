package dev.dunder.runtime;

import java.math.BigInteger;

/** The words of arithmetic that has no result; what was computed is in each of them. */
final class Failures {
    private static final int LONGEST_SHOWN = 200;

    private Failures() {}

    static ArithmeticException zeroDivisor(Object dividend, String operator, Object divisor) {
        return new ArithmeticException(
                "%s %s %s: division by zero".formatted(shown(dividend), operator, shown(divisor)));
    }

    static ArithmeticException noFit(String computed, String type) {
        return new ArithmeticException("%s does not fit %s".formatted(computed, type));
    }

    static ArithmeticException negativeExponent(Object base, Object exponent) {
        return new ArithmeticException(
                "%s ** %s: a negative exponent gives no exact result".formatted(shown(base), shown(exponent)));
    }

    static ArithmeticException negativeShift(Object value, String operator, Object count) {
        return new ArithmeticException(
                "%s %s %s: negative shift count".formatted(shown(value), operator, shown(count)));
    }

    static ArithmeticException tooLarge(Object left, String operator, Object right) {
        return new ArithmeticException(
                "%s %s %s: the result has too many digits".formatted(shown(left), operator, shown(right)));
    }

    /** The operand as text, or its size where the text would fill the screen. */
    static String shown(Object operand) {
        if (operand instanceof BigInteger integer && integer.bitLength() > 3 * LONGEST_SHOWN) {
            return "(an integer of %d bits)".formatted(integer.bitLength());
        }
        String text = operand.toString();
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }
}
