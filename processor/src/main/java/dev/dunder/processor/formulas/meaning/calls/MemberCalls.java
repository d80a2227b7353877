package dev.dunder.processor.formulas.meaning.calls;

import dev.dunder.processor.formulas.meaning.invocation.CallUse;
import dev.dunder.processor.formulas.meaning.invocation.MethodCalls;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.Parts;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.types.Overload;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Binds calls of members: {@code x.f(…)} of an object, {@code Type.f(…)} of a class, and of what an attribute holds. */
final class MemberCalls {
    private final FormulaContext context;
    private final Parts parts;
    private final Callables callables;

    MemberCalls(FormulaContext context, Parts parts, Callables callables) {
        this.context = context;
        this.parts = parts;
        this.callables = callables;
    }

    /** The call of the member of what stands before the point. */
    Bound bind(Expression.Call call, Expression.Attribute attribute) {
        Bound target = parts.bindTarget(attribute.target());
        return target.className()
                .map(type -> ofClass(call, attribute, type.type()))
                .orElseGet(() -> callables
                        .conversions()
                        .natural(target)
                        .value()
                        .map(value -> ofObject(call, attribute, value))
                        .orElseGet(() -> failed(call)));
    }

    private Bound failed(Expression.Call call) {
        arguments(call);
        return new Bound.Failed(call.span());
    }

    private List<Bound> arguments(Expression.Call call) {
        return call.arguments().stream().map(parts::bindWanted).toList();
    }

    private Bound ofClass(Expression.Call call, Expression.Attribute attribute, TypeElement type) {
        boolean isMethod =
                !context.members().statics(type, attribute.name().identifier()).isEmpty();
        Optional<Bound.ClassName> nested =
                isMethod ? Optional.empty() : callables.names().nested(type, attribute);
        CallUse use = new CallUse(call.span(), attribute.name(), arguments(call));
        return nested.map(one -> methods().ofConstructor(use, one.type()))
                .orElseGet(() -> methods().ofStatic(use, type));
    }

    private Bound ofObject(Expression.Call call, Expression.Attribute attribute, Bound.Value target) {
        List<Overload> overloads =
                context.members().methods(target.type(), attribute.name().identifier());
        CallUse use = new CallUse(call.span(), attribute.name(), arguments(call));
        Optional<Bound> held = methods().isNone(overloads, use.arguments())
                ? callables.attributes().find(attribute, target)
                : Optional.empty();
        return held.flatMap(object -> callables.objects().called(call, object, use.arguments()))
                .or(() -> held.filter(object -> overloads.isEmpty())
                        .map(object -> callables.objects().notCallable(call, object, use.arguments())))
                .orElseGet(() -> methods().ofInstance(use, target, overloads));
    }

    private MethodCalls methods() {
        return callables.methods();
    }
}
