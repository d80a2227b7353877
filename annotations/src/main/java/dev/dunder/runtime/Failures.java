package dev.dunder.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;

/** The words of arithmetic that has no result; what was computed is in each of them. */
final class Failures {
    private static final int LONGEST_SHOWN = 100;
    private static final int BITS_OF_LONGEST = 332;

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
        if (operand instanceof BigInteger integer && integer.bitLength() > BITS_OF_LONGEST) {
            return "(an integer of %d bits)".formatted(integer.bitLength());
        }
        if (operand instanceof BigDecimal decimal && decimal.precision() > LONGEST_SHOWN) {
            return "(a decimal of %d digits)".formatted(decimal.precision());
        }
        return operand.toString();
    }
}
