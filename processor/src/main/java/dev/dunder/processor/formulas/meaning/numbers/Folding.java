package dev.dunder.processor.formulas.meaning.numbers;

import dev.dunder.processor.formulas.syntax.tree.BinarySign;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** What the calculations with literals alone have in common: {@link WholeFolding}, {@link DecimalFolding}, {@link FloatFolding}. */
final class Folding {
    private Folding() {}

    /** Whether a number with a point or an exponent is part of it. */
    static boolean hasFraction(Expression expression) {
        if (expression instanceof Expression.Unary unary) {
            return hasFraction(unary.operand());
        } else if (expression instanceof Expression.Binary binary) {
            return hasFraction(binary.left()) || hasFraction(binary.right());
        } else if (expression instanceof Expression.Call call) {
            return call.arguments().stream().anyMatch(Folding::hasFraction);
        }
        return expression instanceof Expression.DecimalLiteral;
    }

    /** Whether an operator is for whole numbers only. */
    static boolean isOfBits(BinarySign sign) {
        return switch (sign) {
            case SHIFT_LEFT, SHIFT_RIGHT, AND, OR, XOR -> true;
            default -> false;
        };
    }

    /** A built-in function of some values. */
    static <T> T builtIn(
            Expression.Call call, List<T> values, UnaryOperator<T> abs, BinaryOperator<T> min, BinaryOperator<T> max) {
        return switch (((Expression.Name) call.function()).identifier()) {
            case "abs" -> abs.apply(values.get(0));
            case "min" -> values.stream().reduce(min).orElseThrow();
            default -> values.stream().reduce(max).orElseThrow();
        };
    }
}
