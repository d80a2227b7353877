package dev.dunder.processor.formulas.meaning.invocation;

import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.Diagnostics;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.types.Argument;
import dev.dunder.processor.formulas.types.Overload;
import dev.dunder.processor.formulas.types.Resolution;
import dev.dunder.processor.formulas.types.TargetTyping;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;

/** Calls methods and constructors: the overload that fits the arguments best (JLS 15.12.2), or says why there is none. */
public final class MethodCalls {
    private final FormulaContext surroundings;
    private final Conversions conversions;
    private final Invocations invocations;
    private final Diagnostics notes;
    private final MissingMethod missing;

    public MethodCalls(
            FormulaContext surroundings, Conversions conversions, Invocations invocations, Diagnostics notes) {
        this.surroundings = surroundings;
        this.conversions = conversions;
        this.invocations = invocations;
        this.notes = notes;
        this.missing = new MissingMethod(surroundings, conversions, notes);
    }

    /** A call of a method of the formulas' own interface. */
    public Bound ofOwn(Expression.Call call, Expression.Name name, List<Overload> own, List<Bound> arguments) {
        return chosen(
                call,
                name,
                own,
                MissingMethod.Receiver.OWN,
                arguments,
                overload -> invocations.ofOwn(overload, arguments, call.span()));
    }

    /** A call of a static method. */
    public Bound ofStatic(Expression.Call call, Expression.Name name, TypeElement owner, List<Bound> arguments) {
        List<Overload> overloads = surroundings.members().statics(owner, name.identifier());
        return chosen(
                call,
                name,
                overloads,
                missing.ofStatics(owner),
                arguments,
                overload -> invocations.ofStatic(overload, arguments, call.span()));
    }

    /** A new object. */
    public Bound ofConstructor(Expression.Call call, Expression.Name name, TypeElement type, List<Bound> arguments) {
        List<Overload> constructors = surroundings.members().constructors(type);
        return chosen(
                call,
                name,
                constructors,
                MissingMethod.Receiver.ofConstructor(type),
                arguments,
                overload -> invocations.ofConstructor(overload, arguments, call.span()));
    }

    /** A call of a method of a value. */
    public Bound ofInstance(
            Expression.Call call,
            Expression.Name name,
            Bound.Value value,
            List<Overload> methods,
            List<Bound> arguments) {
        return chosen(
                call,
                name,
                methods,
                missing.ofInstance(value.type()),
                arguments,
                overload -> invocations.ofMethod(value, overload, arguments, call.span()));
    }

    /** Whether no overload takes the arguments: then what an attribute of that name holds may be called. */
    public boolean isNone(List<Overload> overloads, List<Bound> arguments) {
        return arguments.stream().noneMatch(Bound.Failed.class::isInstance)
                && choose(overloads, arguments) instanceof Resolution.None;
    }

    private Resolution.Outcome choose(List<Overload> overloads, List<Bound> arguments) {
        return Resolution.choose(overloads, types(arguments), surroundings.types());
    }

    private List<Argument> types(List<Bound> arguments) {
        return arguments.stream().map(conversions::argument).toList();
    }

    /** A call, with the other types that it has where they are wanted. */
    private Bound generic(Bound call, Overload chosen, List<Overload> overloads, List<Bound> arguments) {
        return call instanceof Bound.Value value
                ? TargetTyping.of(overloads, chosen, types(arguments), surroundings.types())
                        .<Bound>map(value::or)
                        .orElse(call)
                : call;
    }

    private Bound chosen(
            Expression.Call call,
            Expression.Name name,
            List<Overload> overloads,
            MissingMethod.Receiver receiver,
            List<Bound> arguments,
            Function<Overload, Bound> invocation) {
        if (arguments.stream().anyMatch(Bound.Failed.class::isInstance)) {
            return new Bound.Failed(call.span());
        }
        Resolution.Outcome outcome = choose(overloads, arguments);
        if (outcome instanceof Resolution.Chosen one) {
            return generic(invocation.apply(one.overload()), one.overload(), overloads, arguments);
        }
        if (outcome instanceof Resolution.Ambiguous several) {
            return notes.fail(
                    MeaningProblem.AMBIGUOUS_CALL,
                    name.span(),
                    call.span().in(notes.text()),
                    MissingMethod.inWords(several.overloads()));
        }
        return missing.report(name, overloads, arguments, receiver);
    }
}
