package dev.dunder.processor.formulas.meaning.numbers;

import dev.dunder.processor.formulas.meaning.terms.LiteralNumber;
import dev.dunder.processor.formulas.syntax.tree.BinarySign;
import java.util.Optional;

/** Finds the first {@code /} in a number made of literals: not all types have the value of it. */
final class Divisions implements LiteralNumber.Visitor<Optional<LiteralNumber.Operation>> {
    private Divisions() {}

    static Optional<LiteralNumber.Operation> firstIn(LiteralNumber number) {
        return number.accept(new Divisions());
    }

    @Override
    public Optional<LiteralNumber.Operation> whole(LiteralNumber.Whole whole) {
        return Optional.empty();
    }

    @Override
    public Optional<LiteralNumber.Operation> fraction(LiteralNumber.Fraction fraction) {
        return Optional.empty();
    }

    @Override
    public Optional<LiteralNumber.Operation> signed(LiteralNumber.Signed signed) {
        return signed.operand().accept(this);
    }

    @Override
    public Optional<LiteralNumber.Operation> operation(LiteralNumber.Operation operation) {
        return operation.sign() == BinarySign.DIVIDE
                ? Optional.of(operation)
                : operation.left().accept(this).or(() -> operation.right().accept(this));
    }

    @Override
    public Optional<LiteralNumber.Operation> calculation(LiteralNumber.Calculation calculation) {
        return calculation.operands().stream()
                .flatMap(operand -> operand.accept(this).stream())
                .findFirst();
    }
}
