package dev.dunder.processor.formulas.meaning.numbers;

import dev.dunder.processor.formulas.meaning.terms.LiteralNumber;
import java.util.stream.Stream;

/**
 * Calculates numbers that are made of literals alone, in doubles.
 *
 * <p>What has no value is an {@link ArithmeticException}, whose message is shown to the user.
 */
final class FloatFolding implements LiteralNumber.Visitor<Double> {
    private FloatFolding() {}

    static double floating(LiteralNumber number) {
        return number.accept(new FloatFolding());
    }

    @Override
    public Double whole(LiteralNumber.Whole whole) {
        return Double.parseDouble(whole.value().toString());
    }

    @Override
    public Double fraction(LiteralNumber.Fraction fraction) {
        return Double.parseDouble(fraction.value().toString());
    }

    @Override
    public Double signed(LiteralNumber.Signed signed) {
        double value = signed.operand().accept(this);
        return switch (signed.sign()) {
            case NEGATE -> withoutSignOfZero(-value, signed);
            case POSITIVE -> value;
            case INVERT -> WholeFolding.whole(signed).doubleValue();
        };
    }

    /** Among whole numbers zero has no sign. */
    private static double withoutSignOfZero(double value, LiteralNumber number) {
        boolean isWhole = !Fractions.isIn(number) && Divisions.firstIn(number).isEmpty();
        return value == 0 && isWhole ? 0 : value;
    }

    @Override
    public Double operation(LiteralNumber.Operation operation) {
        return withoutSignOfZero(calculated(operation), operation);
    }

    private double calculated(LiteralNumber.Operation operation) {
        return switch (operation.sign()) {
            case ADD -> left(operation) + right(operation);
            case SUBTRACT -> left(operation) - right(operation);
            case MULTIPLY -> left(operation) * right(operation);
            case DIVIDE -> left(operation) / divisor(operation);
            case FLOOR_DIVIDE -> FloorDivision.quotient(left(operation), divisor(operation));
            case MODULO -> FloorDivision.remainder(left(operation), divisor(operation));
            case POWER -> Math.pow(left(operation), right(operation));
            case SHIFT_LEFT, SHIFT_RIGHT, AND, OR, XOR ->
                WholeFolding.whole(operation).doubleValue();
            case MATRIX_MULTIPLY ->
                throw new ArithmeticException(operation.sign().symbol() + " of floating-point numbers");
        };
    }

    private double left(LiteralNumber.Operation operation) {
        return operation.left().accept(this);
    }

    private double right(LiteralNumber.Operation operation) {
        return operation.right().accept(this);
    }

    private double divisor(LiteralNumber.Operation operation) {
        double divisor = right(operation);
        if (divisor == 0) {
            throw new ArithmeticException("a division by zero");
        }
        return divisor;
    }

    @Override
    public Double calculation(LiteralNumber.Calculation calculation) {
        Stream<Double> values = calculation.operands().stream().map(operand -> operand.accept(this));
        return switch (calculation.kind()) {
            case ABSOLUTE -> values.map(Math::abs).findFirst().orElseThrow();
            case MIN -> values.reduce((best, next) -> next < best ? next : best).orElseThrow();
            case MAX -> values.reduce((best, next) -> next > best ? next : best).orElseThrow();
        };
    }
}
