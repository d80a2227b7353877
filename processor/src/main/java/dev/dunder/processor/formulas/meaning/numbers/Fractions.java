package dev.dunder.processor.formulas.meaning.numbers;

import dev.dunder.processor.formulas.meaning.terms.LiteralNumber;

/** Tells whether a literal with a point or an exponent is part of a number made of literals. */
final class Fractions implements LiteralNumber.Visitor<Boolean> {
    private Fractions() {}

    static boolean isIn(LiteralNumber number) {
        return number.accept(new Fractions());
    }

    @Override
    public Boolean whole(LiteralNumber.Whole whole) {
        return false;
    }

    @Override
    public Boolean fraction(LiteralNumber.Fraction fraction) {
        return true;
    }

    @Override
    public Boolean signed(LiteralNumber.Signed signed) {
        return signed.operand().accept(this);
    }

    @Override
    public Boolean operation(LiteralNumber.Operation operation) {
        return operation.left().accept(this) || operation.right().accept(this);
    }

    @Override
    public Boolean calculation(LiteralNumber.Calculation calculation) {
        return calculation.operands().stream().anyMatch(operand -> operand.accept(this));
    }
}
