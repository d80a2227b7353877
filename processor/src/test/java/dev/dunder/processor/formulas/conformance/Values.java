package dev.dunder.processor.formulas.conformance;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers as the cases write them: Python's texts, floating ones in hexadecimal where every bit counts. */
final class Values {
    private Values() {}

    /** The value of a Java type that a text stands for. */
    static Object of(String type, String text) {
        if (text.equals("null")) {
            return null;
        }
        return switch (type) {
            case "boolean", "Boolean" -> Boolean.valueOf(text);
            case "byte", "Byte" -> Byte.valueOf(text);
            case "short", "Short" -> Short.valueOf(text);
            case "int", "Integer" -> Integer.valueOf(text);
            case "long", "Long" -> Long.valueOf(text);
            case "float", "Float" -> Float.valueOf(floating(text));
            case "double", "Double" -> Double.valueOf(floating(text));
            case "BigInteger" -> new BigInteger(text);
            case "BigDecimal" -> new BigDecimal(text);
            case "String", "Object" -> text;
            default -> throw new IllegalArgumentException(type);
        };
    }

    /** The same for all numbers that are equal. */
    static Object canonical(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }

    /** A text that tells every two values of a type apart. */
    static String show(Object value) {
        if (value instanceof Double number) {
            return Double.toHexString(number) + " (" + number + ")";
        }
        return value instanceof Float number ? Float.toHexString(number) + " (" + number + ")" : String.valueOf(value);
    }

    private static String floating(String text) {
        return text.replace("inf", "Infinity").replace("nan", "NaN");
    }
}
