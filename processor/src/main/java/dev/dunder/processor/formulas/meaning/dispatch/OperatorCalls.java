package dev.dunder.processor.formulas.meaning.dispatch;

import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.InfixSign;
import dev.dunder.processor.formulas.lowering.CallWarnings;
import dev.dunder.processor.formulas.lowering.PrivateMethods;
import dev.dunder.processor.formulas.meaning.invocation.Invocations;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.Diagnostics;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.OperatorLookup.Option;
import dev.dunder.processor.formulas.types.Overload;
import dev.dunder.processor.operators.Operator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** Calls the methods of operators, whose operands may stand in another order than the formula evaluates them in. */
public final class OperatorCalls {
    private final JavaTypes types;
    private final Conversions conversions;
    private final Invocations invocations;
    private final PrivateMethods methods;
    private final Diagnostics notes;
    private final CallWarnings warnings;

    public OperatorCalls(
            JavaTypes types,
            Conversions conversions,
            Invocations invocations,
            PrivateMethods methods,
            Diagnostics notes) {
        this.types = types;
        this.conversions = conversions;
        this.invocations = invocations;
        this.methods = methods;
        this.notes = notes;
        this.warnings = new CallWarnings(types);
    }

    /** A call of an operator's method. */
    Bound ofOperator(Option option, Overload chosen, List<Bound> operands, Span span) {
        warn(option, chosen, operands);
        boolean isOrderSeen =
                operands.stream().filter(operand -> !operand.isFixed()).count() > 1;
        return invocations.called(
                chosen,
                option.own(),
                operands,
                span,
                codes -> option.isExchanged() && isOrderSeen
                        ? viaHelper(option, chosen, operands, codes)
                        : inMethodsOrder(option, codes));
    }

    private void warn(Option option, Overload chosen, List<Bound> operands) {
        List<TypeMirror> given = operands.stream().map(conversions::type).toList();
        notes.suppress(
                option.method().isStatic()
                        ? warnings.ofStatic(chosen, given)
                        : warnings.ofMethod(given.get(option.isExchanged() ? given.size() - 1 : 0), chosen, given));
    }

    private static Code inMethodsOrder(Option option, List<Code> operands) {
        List<Code> ordered = new ArrayList<>(operands);
        if (option.isExchanged()) {
            Collections.reverse(ordered);
        }
        return option.method().isStatic()
                ? Invocations.ofStatic(option.own(), ordered)
                : new Code.Call(ordered.get(0), option.own().name(), ordered.subList(1, ordered.size()));
    }

    private Code viaHelper(Option option, Overload chosen, List<Bound> operands, List<Code> codes) {
        List<TypeMirror> parameterTypes = new ArrayList<>(chosen.parameters());
        int object = option.method().isStatic() ? -1 : parameterTypes.size() - 1;
        if (object >= 0) {
            parameterTypes.set(object, conversions.type(operands.get(object)));
        }
        Code body = inMethodsOrder(option, List.of(new Code.Name("left"), new Code.Name("right")));
        return methods.call(
                option.own().name().replace("_", ""),
                List.of("left", "right"),
                parameterTypes,
                body,
                chosen.result(),
                chosen.thrown(),
                codes);
    }

    /** The result of a comparison's method as a truth value: that of compareTo is compared with zero. */
    Bound.Value asTruth(Bound.Value result, Operator operator) {
        return types.isTruth(result.type())
                ? result
                : new Bound.Value(
                        result.code().with(InfixSign.valueOf(operator.name()), Code.literal("0")),
                        types.ofTruth(),
                        false,
                        result.span());
    }
}
