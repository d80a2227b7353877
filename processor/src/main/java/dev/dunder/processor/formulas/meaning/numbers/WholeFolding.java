package dev.dunder.processor.formulas.meaning.numbers;

import dev.dunder.processor.formulas.meaning.terms.LiteralNumber;
import dev.dunder.processor.formulas.syntax.tree.BinarySign;
import java.math.BigInteger;
import java.util.stream.Stream;

/**
 * Calculates numbers that are made of literals alone, in whole numbers.
 *
 * <p>What has no value is an {@link ArithmeticException}, whose message is shown to the user.
 */
public final class WholeFolding implements LiteralNumber.Visitor<BigInteger> {
    /** Whole numbers beyond this many bits are more likely a slip than meant. */
    private static final int MOST_BITS = 1 << 16;

    private WholeFolding() {}

    /** The value of a number. */
    public static BigInteger whole(LiteralNumber number) {
        return number.accept(new WholeFolding());
    }

    @Override
    public BigInteger whole(LiteralNumber.Whole whole) {
        return whole.value();
    }

    @Override
    public BigInteger fraction(LiteralNumber.Fraction fraction) {
        return fraction.value().toBigIntegerExact();
    }

    @Override
    public BigInteger signed(LiteralNumber.Signed signed) {
        BigInteger value = signed.operand().accept(this);
        return switch (signed.sign()) {
            case NEGATE -> value.negate();
            case POSITIVE -> value;
            case INVERT -> value.not();
        };
    }

    @Override
    public BigInteger operation(LiteralNumber.Operation operation) {
        return whole(
                operation.sign(),
                operation.left().accept(this),
                operation.right().accept(this));
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

    @Override
    public BigInteger calculation(LiteralNumber.Calculation calculation) {
        Stream<BigInteger> values = calculation.operands().stream().map(operand -> operand.accept(this));
        return switch (calculation.kind()) {
            case ABSOLUTE -> values.map(BigInteger::abs).findFirst().orElseThrow();
            case MIN -> values.reduce(BigInteger::min).orElseThrow();
            case MAX -> values.reduce(BigInteger::max).orElseThrow();
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
