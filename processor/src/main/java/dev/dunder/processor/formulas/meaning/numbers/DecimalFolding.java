package dev.dunder.processor.formulas.meaning.numbers;

import dev.dunder.processor.formulas.syntax.tree.Expression;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;

/**
 * Calculates numbers that are made of literals alone, in decimals: exactly, or each operation rounded by a context.
 *
 * <p>What has no value is an {@link ArithmeticException}, whose message is shown to the user.
 */
final class DecimalFolding {
    private DecimalFolding() {}

    static BigDecimal decimal(Expression expression, MathContext context) {
        if (expression instanceof Expression.IntegerLiteral literal) {
            return new BigDecimal(literal.value());
        } else if (expression instanceof Expression.DecimalLiteral literal) {
            return literal.value();
        } else if (expression instanceof Expression.Unary unary) {
            BigDecimal value = decimal(unary.operand(), context);
            return switch (unary.sign()) {
                case NEGATE -> value.negate(isLiteral(unary.operand()) ? MathContext.UNLIMITED : context);
                case POSITIVE -> value.plus(context);
                case INVERT -> new BigDecimal(value.toBigIntegerExact().not());
            };
        } else if (expression instanceof Expression.Binary binary) {
            return Folding.isOfBits(binary.sign())
                    ? new BigDecimal(WholeFolding.whole(binary))
                    : decimal(binary, decimal(binary.left(), context), decimal(binary.right(), context), context);
        }
        Expression.Call call = (Expression.Call) expression;
        List<BigDecimal> values =
                call.arguments().stream().map(value -> decimal(value, context)).toList();
        return Folding.builtIn(call, values, value -> value.abs(context), BigDecimal::min, BigDecimal::max);
    }

    private static boolean isLiteral(Expression expression) {
        return expression instanceof Expression.IntegerLiteral || expression instanceof Expression.DecimalLiteral;
    }

    private static BigDecimal decimal(
            Expression.Binary binary, BigDecimal left, BigDecimal right, MathContext context) {
        return switch (binary.sign()) {
            case ADD -> left.add(right, context);
            case SUBTRACT -> left.subtract(right, context);
            case MULTIPLY -> left.multiply(right, context);
            case DIVIDE -> left.divide(nonZero(right), context);
            case FLOOR_DIVIDE -> left.divideToIntegralValue(nonZero(right), context);
            case MODULO -> left.remainder(nonZero(right)).round(context);
            case POWER -> power(left, right, context);
            default -> throw new ArithmeticException(binary.sign().symbol() + " of decimals");
        };
    }

    private static BigDecimal nonZero(BigDecimal divisor) {
        if (divisor.signum() == 0) {
            throw new ArithmeticException("a division by zero");
        }
        return divisor;
    }

    private static BigDecimal power(BigDecimal base, BigDecimal exponent, MathContext context) {
        BigInteger whole = exponent.toBigIntegerExact();
        if (whole.signum() == 0 && base.signum() == 0) {
            throw new ArithmeticException("0 ** 0");
        }
        BigDecimal exact = base.pow(WholeFolding.count(base.unscaledValue(), whole.abs()));
        return whole.signum() < 0 ? BigDecimal.ONE.divide(nonZero(exact), context) : exact.round(context);
    }
}
