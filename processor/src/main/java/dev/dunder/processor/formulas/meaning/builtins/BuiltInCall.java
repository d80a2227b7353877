package dev.dunder.processor.formulas.meaning.builtins;

import dev.dunder.processor.formulas.meaning.dispatch.OperatorUse;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.LiteralNumber;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * A call of a built-in function.
 *
 * @param call the call
 * @param name the function's name
 * @param arguments what it is given
 * @param wanted the type that is wanted of it, without a box
 */
record BuiltInCall(Expression.Call call, String name, List<Bound> arguments, Optional<TypeMirror> wanted) {

    /** Copies the list. */
    BuiltInCall {
        arguments = List.copyOf(arguments);
    }

    /** All of it. */
    Span span() {
        return call.span();
    }

    /** The name of the function. */
    Span at() {
        return call.function().span();
    }

    /** The first argument. */
    Bound first() {
        return arguments.get(0);
    }

    /** The arguments, if all of them are made of literals. */
    Optional<List<LiteralNumber>> literals() {
        List<LiteralNumber> literals = arguments.stream()
                .flatMap(argument -> argument.untyped().stream())
                .flatMap(number -> number.literal().stream())
                .map(Bound.Literal::number)
                .toList();
        return literals.size() == arguments.size() ? Optional.of(literals) : Optional.empty();
    }

    /** The call as the use of an operator of its arguments. */
    OperatorUse use(Operator operator) {
        return new OperatorUse(operator, arguments, span(), at());
    }
}
