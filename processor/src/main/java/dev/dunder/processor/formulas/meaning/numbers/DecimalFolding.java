package dev.dunder.processor.formulas.meaning.numbers;

import dev.dunder.processor.formulas.meaning.terms.LiteralNumber;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.stream.Stream;

/**
 * Calculates numbers that are made of literals alone, in decimals: exactly, or each operation rounded by a context.
 *
 * <p>What has no value is an {@link ArithmeticException}, whose message is shown to the user.
 */
final class DecimalFolding implements LiteralNumber.Visitor<BigDecimal> {
    private final MathContext context;

    private DecimalFolding(MathContext context) {
        this.context = context;
    }

    static BigDecimal decimal(LiteralNumber number, MathContext context) {
        return number.accept(new DecimalFolding(context));
    }

    @Override
    public BigDecimal whole(LiteralNumber.Whole whole) {
        return new BigDecimal(whole.value());
    }

    @Override
    public BigDecimal fraction(LiteralNumber.Fraction fraction) {
        return fraction.value();
    }

    @Override
    public BigDecimal signed(LiteralNumber.Signed signed) {
        BigDecimal value = signed.operand().accept(this);
        return switch (signed.sign()) {
            case NEGATE -> value.negate(signed.operand().isWritten() ? MathContext.UNLIMITED : context);
            case POSITIVE -> value.plus(context);
            case INVERT -> new BigDecimal(value.toBigIntegerExact().not());
        };
    }

    @Override
    public BigDecimal operation(LiteralNumber.Operation operation) {
        return switch (operation.sign()) {
            case ADD -> left(operation).add(right(operation), context);
            case SUBTRACT -> left(operation).subtract(right(operation), context);
            case MULTIPLY -> left(operation).multiply(right(operation), context);
            case DIVIDE -> left(operation).divide(divisor(operation), context);
            case FLOOR_DIVIDE -> left(operation).divideToIntegralValue(divisor(operation), context);
            case MODULO -> left(operation).remainder(divisor(operation)).round(context);
            case POWER -> power(left(operation), right(operation));
            case SHIFT_LEFT, SHIFT_RIGHT, AND, OR, XOR -> new BigDecimal(WholeFolding.whole(operation));
            case MATRIX_MULTIPLY ->
                throw new ArithmeticException(operation.sign().symbol() + " of decimals");
        };
    }

    private BigDecimal left(LiteralNumber.Operation operation) {
        return operation.left().accept(this);
    }

    private BigDecimal right(LiteralNumber.Operation operation) {
        return operation.right().accept(this);
    }

    private BigDecimal divisor(LiteralNumber.Operation operation) {
        return nonZero(right(operation));
    }

    private static BigDecimal nonZero(BigDecimal divisor) {
        if (divisor.signum() == 0) {
            throw new ArithmeticException("a division by zero");
        }
        return divisor;
    }

    private BigDecimal power(BigDecimal base, BigDecimal exponent) {
        BigInteger whole = exponent.toBigIntegerExact();
        if (whole.signum() == 0 && base.signum() == 0) {
            throw new ArithmeticException("0 ** 0");
        }
        BigDecimal exact = base.pow(WholeFolding.count(base.unscaledValue(), whole.abs()));
        return whole.signum() < 0 ? BigDecimal.ONE.divide(nonZero(exact), context) : exact.round(context);
    }

    @Override
    public BigDecimal calculation(LiteralNumber.Calculation calculation) {
        Stream<BigDecimal> values = calculation.operands().stream().map(operand -> operand.accept(this));
        return switch (calculation.kind()) {
            case ABSOLUTE -> values.map(value -> value.abs(context)).findFirst().orElseThrow();
            case MIN -> values.reduce(BigDecimal::min).orElseThrow();
            case MAX -> values.reduce(BigDecimal::max).orElseThrow();
        };
    }
}
