package dev.dunder.processor.formulas.meaning.numbers;

import dev.dunder.processor.formulas.syntax.tree.BinarySign;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import java.math.BigInteger;
import java.util.List;

/**
 * Calculates numbers that are made of literals alone, in whole numbers.
 *
 * <p>What has no value is an {@link ArithmeticException}, whose message is shown to the user.
 */
public final class WholeFolding {
    /** Whole numbers beyond this many bits are more likely a slip than meant. */
    private static final int MOST_BITS = 1 << 16;

    private WholeFolding() {}

    public static BigInteger whole(Expression expression) {
        if (expression instanceof Expression.IntegerLiteral literal) {
            return literal.value();
        } else if (expression instanceof Expression.DecimalLiteral literal) {
            return literal.value().toBigIntegerExact();
        } else if (expression instanceof Expression.Unary unary) {
            BigInteger value = whole(unary.operand());
            return switch (unary.sign()) {
                case NEGATE -> value.negate();
                case POSITIVE -> value;
                case INVERT -> value.not();
            };
        } else if (expression instanceof Expression.Binary binary) {
            return whole(binary.sign(), whole(binary.left()), whole(binary.right()));
        }
        Expression.Call call = (Expression.Call) expression;
        List<BigInteger> values =
                call.arguments().stream().map(WholeFolding::whole).toList();
        return Folding.builtIn(call, values, BigInteger::abs, BigInteger::min, BigInteger::max);
    }

    private static BigInteger whole(BinarySign sign, BigInteger left, BigInteger right) {
        return switch (sign) {
            case ADD -> left.add(right);
            case SUBTRACT -> left.subtract(right);
            case MULTIPLY -> left.multiply(right);
            case FLOOR_DIVIDE -> floor(left, right)[0];
            case MODULO -> floor(left, right)[1];
            case POWER -> left.pow(count(left, right));
            case SHIFT_LEFT -> left.shiftLeft(count(BigInteger.ONE, right));
            case SHIFT_RIGHT -> left.shiftRight(count(BigInteger.ONE, right));
            case AND -> left.and(right);
            case OR -> left.or(right);
            case XOR -> left.xor(right);
            case DIVIDE, MATRIX_MULTIPLY -> throw new ArithmeticException(sign.symbol() + " of whole numbers");
        };
    }

    /** Quotient and remainder, rounded towards minus infinity. */
    private static BigInteger[] floor(BigInteger left, BigInteger right) {
        BigInteger[] result = left.divideAndRemainder(nonZero(right));
        if (result[1].signum() * right.signum() < 0) {
            return new BigInteger[] {result[0].subtract(BigInteger.ONE), result[1].add(right)};
        }
        return result;
    }

    private static BigInteger nonZero(BigInteger divisor) {
        if (divisor.signum() == 0) {
            throw new ArithmeticException("a division by zero");
        }
        return divisor;
    }

    static int count(BigInteger base, BigInteger count) {
        if (count.signum() < 0) {
            throw new ArithmeticException("a negative count or exponent");
        }
        boolean isLarge = count.bitLength() > 31 || (long) base.bitLength() * count.intValue() > MOST_BITS;
        if (isLarge && base.abs().bitLength() > 0) {
            throw new ArithmeticException("a number of more than " + MOST_BITS + " bits");
        }
        return count.intValue();
    }
}
