package dev.dunder.processor.formulas.meaning.invocation;

import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.operators.Operator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** What to write otherwise where an operator meets types of the JDK that do not have it. */
final class OperatorHints {
    private final JavaTypes types;

    OperatorHints(JavaTypes types) {
        this.types = types;
    }

    /** The way to write it right, if one is likely. */
    Optional<String> of(Operator operator, String symbol, List<TypeMirror> operands) {
        TypeMirror first = operands.get(0);
        if (operands.size() == 2 && operator.compareTo(Operator.CONTAINS) <= 0) {
            return ofInfix(operator, first, operands.get(1));
        }
        boolean isPlain = isPlain(first);
        return switch (operator) {
            case GET -> ofIndex(first);
            case LENGTH -> hint(isPlain || isArray(first), "give len() a text, a collection, a map or an array");
            case CALL -> hint(isPlain || isArray(first), "remove the parentheses, or call another function");
            case INVERT -> hint(isOfNumbers(first), "convert the operand to a whole number with int(x)");
            case NEGATE, POSITIVE -> hint(types.isTruth(first), "write 'not' to negate a boolean");
            case ABSOLUTE, ROUND, TO_INT, TO_FLOAT, DIVMOD, POWER ->
                hint(isPlain || isArray(first), "give %s a number".formatted(symbol));
            case ADD, SUBTRACT, MULTIPLY, MATRIX_MULTIPLY, DIVIDE, FLOOR_DIVIDE, MODULO -> Optional.empty();
            case SHIFT_LEFT, SHIFT_RIGHT, AND, OR, XOR -> Optional.empty();
            case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL, EQUAL, NOT_EQUAL, CONTAINS -> Optional.empty();
            case SET, DELETE, TRUTH, ITERATE, REVERSE, INDEX, HASH -> Optional.empty();
            case FLOOR, CEIL, TRUNC, REPR, STR, FORMAT, ZERO, ONE, FROM_NUMBER -> Optional.empty();
        };
    }

    private Optional<String> ofInfix(Operator operator, TypeMirror left, TypeMirror right) {
        boolean isOneText = types.isText(left) != types.isText(right);
        TypeMirror other = types.isText(left) ? right : left;
        if (operator == Operator.ADD && isOneText) {
            return Optional.of("write str(…) around the %s to join texts".formatted(types.inWords(other)));
        }
        if (operator == Operator.CONTAINS) {
            return types.isText(right)
                    ? Optional.of("write str(…) around the %s".formatted(types.inWords(left)))
                    : hint(isOfNumbers(right) || types.isTruth(right), "use a collection, a map, an array or a text");
        }
        if (operator.compareTo(Operator.LESS) >= 0 && isOneText) {
            return hint(isOfNumbers(other), "convert one side with str(x) or int(x)");
        }
        return ofConversion(operator, left, right);
    }

    /** Texts and booleans do not calculate; converted to numbers they do. */
    private Optional<String> ofConversion(Operator operator, TypeMirror left, TypeMirror right) {
        if (isPlain(left) && isPlain(right) && (types.isText(left) || types.isText(right))) {
            return hint(isArithmetic(operator), "convert each text to a number with int(x) or float(x)");
        }
        boolean isNumberOrTruth = isPlain(left) && isPlain(right) && (types.isTruth(left) || types.isTruth(right));
        return hint(isNumberOrTruth, "write int(…) around each boolean");
    }

    private static boolean isArithmetic(Operator operator) {
        return EnumSet.of(
                        Operator.SUBTRACT,
                        Operator.MULTIPLY,
                        Operator.DIVIDE,
                        Operator.FLOOR_DIVIDE,
                        Operator.MODULO,
                        Operator.POWER)
                .contains(operator);
    }

    private boolean isPlain(TypeMirror type) {
        return types.isText(type) || types.isTruth(type) || isOfNumbers(type);
    }

    private Optional<String> ofIndex(TypeMirror target) {
        boolean isIndexed = types.isText(target) || isArray(target) || types.isA(target, "java.util.List");
        return isIndexed
                ? Optional.of("convert the index with int(x)")
                : hint(
                        isOfNumbers(target) || types.isTruth(target),
                        "remove the index, or use a list, a map, an array or a text");
    }

    private boolean isOfNumbers(TypeMirror type) {
        return types.number(type).isPresent();
    }

    private boolean isArray(TypeMirror type) {
        return types.isArray(type);
    }

    private static Optional<String> hint(boolean isFitting, String text) {
        return isFitting ? Optional.of(text) : Optional.empty();
    }
}
