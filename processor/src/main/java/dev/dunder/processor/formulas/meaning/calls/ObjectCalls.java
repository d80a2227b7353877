package dev.dunder.processor.formulas.meaning.calls;

import dev.dunder.processor.formulas.meaning.dispatch.Dispatch;
import dev.dunder.processor.formulas.meaning.dispatch.OperatorUse;
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

    /** The call, or a problem. */
    Bound bind(Expression.Call call, Bound target, List<Bound> arguments) {
        return called(call, target, arguments).orElseGet(() -> notCallable(call, target, arguments));
    }

    /** The call; empty where the object cannot be called so. */
    Optional<Bound> called(Expression.Call call, Bound target, List<Bound> arguments) {
        OperatorUse use = use(call, target, arguments);
        return use.operands().stream().anyMatch(Bound::isFailed)
                ? Optional.of(new Bound.Failed(call.span()))
                : dispatch.ofFirst(use);
    }

    private static OperatorUse use(Expression.Call call, Bound target, List<Bound> arguments) {
        List<Bound> operands =
                Stream.concat(Stream.of(target), arguments.stream()).toList();
        return new OperatorUse(
                Operator.CALL, operands, call.span(), call.function().span());
    }

    /** A problem: the object cannot be called. */
    Bound notCallable(Expression.Call call, Bound target, List<Bound> arguments) {
        return dispatch.missing(use(call, target, arguments), "()");
    }
}
