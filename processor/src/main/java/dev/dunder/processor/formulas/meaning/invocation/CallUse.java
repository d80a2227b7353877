package dev.dunder.processor.formulas.meaning.invocation;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import java.util.List;
import java.util.stream.Stream;

/**
 * A call where a formula writes it.
 *
 * @param span the call
 * @param name the name that is called
 * @param arguments what is given
 */
public record CallUse(Span span, Expression.Name name, List<Bound> arguments) {

    /** Copies the list. */
    public CallUse {
        arguments = List.copyOf(arguments);
    }

    /** The name that is called. */
    public String identifier() {
        return name.identifier();
    }

    /** The same with one argument more behind the others. */
    CallUse and(Bound last) {
        return new CallUse(
                span, name, Stream.concat(arguments.stream(), Stream.of(last)).toList());
    }
}
