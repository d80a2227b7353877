package dev.dunder.processor.formulas.meaning.numbers;

import dev.dunder.processor.formulas.syntax.tree.BinarySign;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import java.util.List;

/**
 * Calculates numbers that are made of literals alone, in doubles.
 *
 * <p>What has no value is an {@link ArithmeticException}, whose message is shown to the user.
 */
final class FloatFolding {
    private FloatFolding() {}

    static double floating(Expression expression) {
        if (expression instanceof Expression.IntegerLiteral literal) {
            return Double.parseDouble(literal.value().toString());
        } else if (expression instanceof Expression.DecimalLiteral literal) {
            return Double.parseDouble(literal.value().toString());
        } else if (expression instanceof Expression.Unary unary) {
            double value = floating(unary.operand());
            return switch (unary.sign()) {
                case NEGATE -> -value;
                case POSITIVE -> value;
                case INVERT -> WholeFolding.whole(unary).doubleValue();
            };
        } else if (expression instanceof Expression.Binary binary) {
            return Folding.isOfBits(binary.sign())
                    ? WholeFolding.whole(binary).doubleValue()
                    : floating(binary.sign(), floating(binary.left()), floating(binary.right()));
        }
        Expression.Call call = (Expression.Call) expression;
        List<Double> values =
                call.arguments().stream().map(FloatFolding::floating).toList();
        return Folding.builtIn(call, values, Math::abs, (a, b) -> b < a ? b : a, (a, b) -> b > a ? b : a);
    }

    private static double floating(BinarySign sign, double left, double right) {
        return switch (sign) {
            case ADD -> left + right;
            case SUBTRACT -> left - right;
            case MULTIPLY -> left * right;
            case DIVIDE -> left / nonZero(right);
            case FLOOR_DIVIDE -> FloorDivision.quotient(left, nonZero(right));
            case MODULO -> FloorDivision.remainder(left, nonZero(right));
            case POWER -> Math.pow(left, right);
            default -> throw new ArithmeticException(sign.symbol() + " of floating-point numbers");
        };
    }

    private static double nonZero(double divisor) {
        if (divisor == 0) {
            throw new ArithmeticException("a division by zero");
        }
        return divisor;
    }
}
