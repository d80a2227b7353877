package dev.dunder.processor.formulas.meaning.dispatch;

import dev.dunder.processor.formulas.meaning.numbers.Arithmetic;
import dev.dunder.processor.formulas.meaning.numbers.Calculator;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.Numbers;
import dev.dunder.processor.formulas.meaning.numbers.UntypedNumbers;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.LiteralNumber;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.syntax.tree.UnarySign;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import java.util.Optional;

/** Binds unary and binary operators: plain numbers calculate, and anything else is asked for a method. */
public final class Operations {
    private final Numbers numbers;
    private final Arithmetic arithmetic;
    private final Conversions conversions;
    private final Dispatch dispatch;

    /** The ways in which operators are bound. */
    public Operations(Calculator calculator, Dispatch dispatch) {
        this.numbers = calculator.numbers();
        this.arithmetic = calculator.arithmetic();
        this.conversions = calculator.conversions();
        this.dispatch = dispatch;
    }

    /** A unary operator, with its operand bound already. */
    public Bound unary(Expression.Unary unary, Bound operand) {
        return operand.isFailed()
                ? operand
                : ofLiteral(unary, operand)
                        .or(() -> ofOperand(unary, operand))
                        .orElseGet(() -> dispatch.missing(
                                use(unary, operand), unary.sign().symbol()));
    }

    private static Optional<Bound> ofLiteral(Expression.Unary unary, Bound operand) {
        boolean isNegatedFraction = unary.sign() == UnarySign.INVERT && UntypedNumbers.hasFraction(operand);
        return literal(operand)
                .filter(number -> !isNegatedFraction)
                .map(number -> new Bound.Literal(new LiteralNumber.Signed(unary.span(), unary.sign(), number)));
    }

    private static Optional<LiteralNumber> literal(Bound bound) {
        return bound.untyped().flatMap(Bound.Untyped::literal).map(Bound.Literal::number);
    }

    private Optional<Bound> ofOperand(Expression.Unary unary, Bound operand) {
        return numbers.isNumber(operand)
                ? ofNumber(unary, conversions.natural(operand))
                : dispatch.ofFirst(use(unary, operand));
    }

    private Optional<Bound> ofNumber(Expression.Unary unary, Bound operand) {
        return operand.value()
                .map(value -> arithmetic.unary(unary.sign(), value, unary.span()))
                .orElseGet(() -> Optional.of(operand));
    }

    private static OperatorUse use(Expression.Unary unary, Bound operand) {
        Span sign = new Span(unary.span().start(), unary.span().start() + 1);
        return new OperatorUse(Operator.valueOf(unary.sign().name()), List.of(operand), unary.span(), sign);
    }

    /** A binary operator, with its operands bound already. */
    public Bound binary(Expression.Binary binary, Bound left, Bound right) {
        if (left.isFailed() || right.isFailed()) {
            return new Bound.Failed(binary.span());
        }
        if (numbers.isNumber(left) && numbers.isNumber(right)) {
            return ofLiterals(binary, left, right).orElseGet(() -> arithmetic.binary(binary, left, right));
        }
        Operator operator = Operator.valueOf(binary.sign().name());
        OperatorUse use = new OperatorUse(operator, List.of(left, right), binary.span(), binary.at());
        return dispatch.binary(use)
                .orElseGet(() -> dispatch.missing(use, binary.sign().symbol()));
    }

    private static Optional<Bound> ofLiterals(Expression.Binary binary, Bound left, Bound right) {
        return literal(left)
                .flatMap(one -> literal(right)
                        .map(other -> new Bound.Literal(
                                new LiteralNumber.Operation(binary.span(), one, binary.sign(), binary.at(), other))));
    }
}
