package dev.dunder.processor.formulas.meaning.invocation;

import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.CallTerm;
import dev.dunder.processor.formulas.meaning.terms.Callee;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.types.Overload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.type.TypeMirror;

/** Calls the methods that were chosen, with arguments in the types of their parameters. */
public final class Invocations {
    private final Conversions conversions;
    private final InvocationRules rules;

    /** Calls in a context. */
    public Invocations(FormulaContext context, Conversions conversions) {
        this.conversions = conversions;
        this.rules = new InvocationRules(context);
    }

    /** A call of a method of an object. */
    public Bound ofMethod(Bound.Value target, Overload chosen, List<Bound> arguments, Span span) {
        return called(ChosenCall.of(chosen, arguments, span), operands -> {
            List<CallTerm.Operand> all = new ArrayList<>(List.of(CallTerm.Operand.ofObject(target.term())));
            all.addAll(operands);
            return invocation(chosen, Callee.Kind.INSTANCE, all);
        });
    }

    /** A call without an object before it. */
    Bound of(Callee.Kind kind, Overload chosen, List<Bound> arguments, Span span) {
        return called(ChosenCall.of(chosen, arguments, span), operands -> invocation(chosen, kind, operands));
    }

    private static Term invocation(Overload chosen, Callee.Kind kind, List<CallTerm.Operand> operands) {
        return new CallTerm.Invocation(Callee.of(chosen, kind), operands, chosen.result());
    }

    /** A call, made from its operands in the types of the parameters. */
    public Bound called(ChosenCall call, Function<List<CallTerm.Operand>, Term> term) {
        Optional<List<CallTerm.Operand>> operands = operands(call);
        return operands.isPresent() && rules.isFine(call)
                ? new Bound.Value(term.apply(operands.get()), call.span())
                : new Bound.Failed(call.span());
    }

    private Optional<List<CallTerm.Operand>> operands(ChosenCall call) {
        List<CallTerm.Operand> operands = new ArrayList<>();
        for (int i = 0; i < call.operands().size(); i++) {
            TypeMirror parameter = call.method().parameters().get(i);
            conversions
                    .toParameter(call.operands().get(i), parameter)
                    .map(term -> new CallTerm.Operand(term, parameter))
                    .ifPresent(operands::add);
        }
        return operands.size() == call.operands().size() ? Optional.of(operands) : Optional.empty();
    }
}
