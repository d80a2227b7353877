package dev.dunder.processor.formulas.meaning.invocation;

import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Becoming;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.Callee;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.types.Argument;
import dev.dunder.processor.formulas.types.Overload;
import dev.dunder.processor.formulas.types.Resolution;
import dev.dunder.processor.formulas.types.TargetTyping;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.lang.model.element.TypeElement;

/** Calls methods and constructors: the overload that fits the arguments best (JLS 15.12.2), or says why there is none. */
public final class MethodCalls {
    private final FormulaContext context;
    private final Conversions conversions;
    private final Invocations invocations;
    private final SuppliedArguments supplied;
    private final MissingMethod missing;

    /** Calls in a context. */
    public MethodCalls(FormulaContext context, Conversions conversions, Invocations invocations) {
        this.context = context;
        this.conversions = conversions;
        this.invocations = invocations;
        this.supplied = new SuppliedArguments(context);
        this.missing = new MissingMethod(context, conversions);
    }

    /** A call of a method of the formulas' own interface. */
    public Bound ofOwn(CallUse use, List<Overload> own) {
        return chosen(use, own, MissingMethod.Receiver.OWN, of(Callee.Kind.OWN));
    }

    /** A call of a static method. */
    public Bound ofStatic(CallUse use, TypeElement owner) {
        List<Overload> overloads = context.members().statics(owner, use.identifier());
        return chosen(use, overloads, missing.ofStatics(owner), of(Callee.Kind.STATIC));
    }

    /** A new object. */
    public Bound ofConstructor(CallUse use, TypeElement type) {
        return chosen(
                use,
                context.members().constructors(type),
                MissingMethod.Receiver.ofConstructor(type),
                of(Callee.Kind.CONSTRUCTOR));
    }

    private BiFunction<Overload, CallUse, Bound> of(Callee.Kind kind) {
        return (overload, use) -> invocations.of(kind, overload, use.arguments(), use.span());
    }

    /** A call of a method of a value. */
    public Bound ofInstance(CallUse use, Bound.Value value, List<Overload> methods) {
        return chosen(
                use,
                methods,
                missing.ofInstance(value.type()),
                (overload, given) -> invocations.ofMethod(value, overload, given.arguments(), given.span()));
    }

    /** Whether no overload takes the arguments: then what an attribute of that name holds may be called. */
    public boolean isNone(List<Overload> overloads, List<Bound> arguments) {
        return arguments.stream().noneMatch(Bound::isFailed)
                && choose(overloads, arguments).isNone();
    }

    private Resolution.Outcome choose(List<Overload> overloads, List<Bound> arguments) {
        return Resolution.choose(overloads, types(arguments), context.types());
    }

    private List<Argument> types(List<Bound> arguments) {
        return arguments.stream().map(conversions::argument).toList();
    }

    /** A call, with the other types that it has where they are wanted. */
    private Bound generic(Bound call, Overload chosen, List<Overload> overloads, List<Bound> arguments) {
        return call.value()
                .flatMap(value -> TargetTyping.of(overloads, chosen, types(arguments), context.types())
                        .<Bound>map(types -> value.or(new Becoming.Inferred(types))))
                .orElse(call);
    }

    private Bound chosen(
            CallUse use,
            List<Overload> overloads,
            MissingMethod.Receiver receiver,
            BiFunction<Overload, CallUse, Bound> invocation) {
        return use.arguments().stream().anyMatch(Bound::isFailed)
                ? new Bound.Failed(use.span())
                : attempt(use, overloads, invocation)
                        .or(() -> supplied.first(use.span(), last -> attempt(use.and(last), overloads, invocation)))
                        .orElseGet(() -> missing.report(use, overloads, receiver));
    }

    /** The call; empty where no overload takes the arguments. */
    private Optional<Bound> attempt(
            CallUse use, List<Overload> overloads, BiFunction<Overload, CallUse, Bound> invocation) {
        return choose(overloads, use.arguments()).accept(new Resolution.Outcome.Visitor<>() {
            @Override
            public Optional<Bound> chosen(Overload overload) {
                return Optional.of(generic(invocation.apply(overload, use), overload, overloads, use.arguments()));
            }

            @Override
            public Optional<Bound> ambiguous(List<Overload> several) {
                return Optional.of(context.fail(
                        MeaningProblem.AMBIGUOUS_CALL,
                        use.name().span(),
                        context.text(use.span()),
                        MissingMethod.inWords(several),
                        MissingMethod.EXACT_TYPE));
            }

            @Override
            public Optional<Bound> none() {
                return Optional.empty();
            }
        });
    }
}
