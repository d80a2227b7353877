package dev.dunder.processor.formulas.meaning.dispatch;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import java.util.stream.Stream;

/**
 * An operator where a formula uses it.
 *
 * @param operator the operator
 * @param operands its operands, in the formula's order
 * @param span what it is all of
 * @param at where its sign stands
 */
public record OperatorUse(Operator operator, List<Bound> operands, Span span, Span at) {

    /** Copies the list. */
    public OperatorUse {
        operands = List.copyOf(operands);
    }

    /** The left, or only, operand. */
    Bound left() {
        return operands.get(0);
    }

    /** The right operand. */
    Bound right() {
        return operands.get(1);
    }

    /** The same operands with another operator. */
    OperatorUse with(Operator other) {
        return new OperatorUse(other, operands, span, at);
    }

    /** The same operator with other operands. */
    OperatorUse of(List<Bound> others) {
        return new OperatorUse(operator, others, span, at);
    }

    /** The same with one operand more behind the others. */
    OperatorUse and(Bound last) {
        return of(Stream.concat(operands.stream(), Stream.of(last)).toList());
    }
}
