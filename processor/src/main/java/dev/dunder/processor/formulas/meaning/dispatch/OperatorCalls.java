package dev.dunder.processor.formulas.meaning.dispatch;

import dev.dunder.processor.formulas.meaning.invocation.ChosenCall;
import dev.dunder.processor.formulas.meaning.invocation.Invocations;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.CallTerm;
import dev.dunder.processor.formulas.meaning.terms.Callee;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.meaning.terms.TestTerm;
import dev.dunder.processor.formulas.syntax.tree.ComparisonSign;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.Option;
import dev.dunder.processor.formulas.types.Overload;
import dev.dunder.processor.operators.Operator;
import java.util.ArrayList;
import java.util.List;

/** Calls the methods of operators, and turns what they give into what the operator means. */
final class OperatorCalls {
    private final FormulaContext context;
    private final Invocations invocations;

    /** Calls in a context. */
    OperatorCalls(FormulaContext context, Invocations invocations) {
        this.context = context;
        this.invocations = invocations;
    }

    /** A call of an operator's method. */
    Bound ofOperator(Option option, Overload chosen, OperatorUse use) {
        ChosenCall call = new ChosenCall(chosen, option.own(), use.operands(), use.span());
        Bound called = invocations.called(call, operands -> term(option, chosen, operands));
        return called.value()
                .<Bound>map(value -> value.as(answer(option, use.operator(), value.term())))
                .orElse(called);
    }

    private static Term term(Option option, Overload chosen, List<CallTerm.Operand> operands) {
        Callee.Kind kind = option.method().isStatic() ? Callee.Kind.STATIC : Callee.Kind.INSTANCE;
        List<CallTerm.Operand> given = new ArrayList<>(operands);
        if (kind == Callee.Kind.INSTANCE) {
            int object = option.isExchanged() ? 1 : 0;
            given.set(object, CallTerm.Operand.ofObject(given.get(object).term()));
        }
        return new CallTerm.Invocation(new Callee(chosen, kind, option.isExchanged()), given, chosen.result());
    }

    /** A call of a conversion of a number, which need not ask for the operand next to the number. */
    Bound ofConversion(Option option, Overload chosen, OperatorUse use) {
        int count = option.own().parameters().size();
        Overload method = chosen.ofFirst(count);
        ChosenCall call = new ChosenCall(
                method,
                option.own(),
                use.operands().subList(0, count),
                use.left().span());
        return invocations.called(
                call,
                operands -> new CallTerm.Invocation(Callee.of(method, Callee.Kind.STATIC), operands, method.result()));
    }

    /** What a method's result says: that of compareTo is compared with zero, and isEmpty is the opposite of the truth. */
    private Term answer(Option option, Operator operator, Term result) {
        if (operator.isOrder() && !types().isTruth(result.type())) {
            return new TestTerm.Ordered(ComparisonSign.valueOf(operator.name()), result, types().ofTruth());
        }
        boolean isOpposite = operator == Operator.TRUTH && !option.isExplicit();
        return isOpposite ? new TestTerm.Not(result, types().ofTruth()) : result;
    }

    private JavaTypes types() {
        return context.types();
    }
}
