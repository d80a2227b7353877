package dev.dunder.processor.formulas.meaning.dispatch;

import dev.dunder.processor.formulas.meaning.numbers.Arithmetic;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.Numbers;
import dev.dunder.processor.formulas.meaning.numbers.UntypedNumbers;
import dev.dunder.processor.formulas.meaning.terms.Bound;
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
    private final Catalogue catalogue;

    public Operations(
            Numbers numbers, Arithmetic arithmetic, Conversions conversions, Dispatch dispatch, Catalogue catalogue) {
        this.numbers = numbers;
        this.arithmetic = arithmetic;
        this.conversions = conversions;
        this.dispatch = dispatch;
        this.catalogue = catalogue;
    }

    /** A unary operator, with its operand bound already. */
    public Bound unary(Expression.Unary unary, Bound operand) {
        if (operand instanceof Bound.Failed) {
            return operand;
        }
        boolean isNegatedFraction = unary.sign() == UnarySign.INVERT && UntypedNumbers.hasFraction(operand);
        if (operand instanceof Bound.Literal && !isNegatedFraction) {
            return new Bound.Literal(unary);
        }
        Optional<Bound> bound = numbers.isNumber(operand)
                ? ofNumber(unary, conversions.natural(operand))
                : dispatch.ofFirst(
                        Operator.valueOf(unary.sign().name()), List.of(operand), unary.span(), signOf(unary));
        return bound.orElseGet(() -> noUnary(unary, operand));
    }

    private Optional<Bound> ofNumber(Expression.Unary unary, Bound operand) {
        return operand instanceof Bound.Value value
                ? arithmetic.unary(unary.sign(), value, unary.span())
                : Optional.of(operand);
    }

    private static Span signOf(Expression.Unary unary) {
        return new Span(unary.span().start(), unary.span().start() + 1);
    }

    private Bound noUnary(Expression.Unary unary, Bound operand) {
        return dispatch.missing(
                Operator.valueOf(unary.sign().name()), unary.sign().symbol(), List.of(operand), signOf(unary));
    }

    /** A binary operator, with its operands bound already. */
    public Bound binary(Expression.Binary binary, Bound left, Bound right) {
        if (left instanceof Bound.Failed || right instanceof Bound.Failed) {
            return new Bound.Failed(binary.span());
        }
        if (numbers.isNumber(left) && numbers.isNumber(right)) {
            boolean areLiterals = left instanceof Bound.Literal && right instanceof Bound.Literal;
            return areLiterals ? new Bound.Literal(binary) : arithmetic.binary(binary, left, right);
        }
        Operator operator = Operator.valueOf(binary.sign().name());
        List<Bound> operands = List.of(left, right);
        return dispatch.binary(operator, operands, binary.span(), binary.at())
                .or(() -> catalogue.bind(binary, left, right))
                .orElseGet(() -> dispatch.missing(operator, binary.sign().symbol(), operands, binary.at()));
    }
}
