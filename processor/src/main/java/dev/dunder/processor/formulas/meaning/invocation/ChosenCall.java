package dev.dunder.processor.formulas.meaning.invocation;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.types.Overload;
import java.util.List;

/**
 * A method that was chosen for some operands.
 *
 * @param method it, with a parameter for each operand
 * @param own the same as messages name it
 * @param operands what it is given
 * @param span where the call stands
 */
public record ChosenCall(Overload method, Overload own, List<Bound> operands, Span span) {

    /** Copies the list. */
    public ChosenCall {
        operands = List.copyOf(operands);
    }

    static ChosenCall of(Overload method, List<Bound> arguments, Span span) {
        return new ChosenCall(method, method, arguments, span);
    }
}
