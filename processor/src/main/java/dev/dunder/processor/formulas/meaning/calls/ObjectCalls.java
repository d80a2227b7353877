package dev.dunder.processor.formulas.meaning.calls;

import dev.dunder.processor.formulas.meaning.dispatch.Dispatch;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Calls objects: {@code discount(price)}, where {@code discount} is a value.
 *
 * @see <a href="https://docs.python.org/3/reference/datamodel.html#emulating-callable-objects">Python: emulating callable
 *     objects</a>
 */
final class ObjectCalls {
    private final Dispatch dispatch;

    ObjectCalls(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    /** The call, or a mistake. */
    Bound bind(Expression.Call call, Bound target, List<Bound> arguments) {
        return called(call, target, arguments).orElseGet(() -> notCallable(call, target, arguments));
    }

    /** The call; empty where the object is none that can be called so. */
    Optional<Bound> called(Expression.Call call, Bound target, List<Bound> arguments) {
        List<Bound> operands = operands(target, arguments);
        return operands.stream().anyMatch(Bound.Failed.class::isInstance)
                ? Optional.of(new Bound.Failed(call.span()))
                : dispatch.ofFirst(
                        Operator.CALL, operands, call.span(), call.function().span());
    }

    private static List<Bound> operands(Bound target, List<Bound> arguments) {
        return Stream.concat(Stream.of(target), arguments.stream()).toList();
    }

    /** A mistake: the object cannot be called. */
    Bound notCallable(Expression.Call call, Bound target, List<Bound> arguments) {
        return dispatch.missing(
                Operator.CALL,
                "()",
                operands(target, arguments),
                call.function().span());
    }
}
