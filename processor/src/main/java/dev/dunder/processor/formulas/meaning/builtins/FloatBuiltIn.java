package dev.dunder.processor.formulas.meaning.builtins;

import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.CallTerm;
import dev.dunder.processor.formulas.meaning.terms.Function;
import dev.dunder.processor.formulas.meaning.terms.NumberTerm;
import dev.dunder.processor.formulas.types.NumberType;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import java.util.Optional;

/** {@code float(x)}: of a number or a text, or by the type's own method. */
final class FloatBuiltIn implements BuiltIn {
    private final BuiltInTools tools;

    FloatBuiltIn(BuiltInTools tools) {
        this.tools = tools;
    }

    @Override
    public Arity arity() {
        return Arity.ONE;
    }

    @Override
    public Bound bind(BuiltInCall call) {
        return tools.areNumbers(call) ? tools.ofFirst(call, value -> ofNumber(call, value)) : ofOther(call);
    }

    private Bound ofNumber(BuiltInCall call, Bound.Value value) {
        NumberType from = tools.numbers().type(value).orElseThrow();
        NumberType to = wanted(call);
        return from == to && Conversions.isPrimitive(value.type())
                ? value.at(call.span())
                : tools.numbers()
                        .value(
                                new NumberTerm.ToFloating(
                                        value.term(), from, tools.types().of(to)),
                                call.span());
    }

    /** A float where the method gives one, and else a double. */
    private NumberType wanted(BuiltInCall call) {
        return call.wanted()
                .flatMap(tools.types()::number)
                .filter(NumberType.FLOAT::equals)
                .orElse(NumberType.DOUBLE);
    }

    private Bound ofOther(BuiltInCall call) {
        return ofText(call)
                .or(() -> ofOperator(call, Operator.TO_FLOAT))
                .or(() -> ofOperator(call, Operator.INDEX))
                .orElseGet(() -> tools.missing(call, Operator.TO_FLOAT));
    }

    private Optional<Bound> ofText(BuiltInCall call) {
        return call.first()
                .value()
                .filter(value -> tools.types().isString(value.type()))
                .map(text -> new CallTerm.Intrinsic(
                        Function.PARSE_DOUBLE,
                        List.of(text.term()),
                        tools.types().of(NumberType.DOUBLE)))
                .map(parsed -> ofNumber(call, tools.numbers().value(parsed, call.span())));
    }

    /** What a type says that it is as a number; a result that is no plain number stays as it is. */
    private Optional<Bound> ofOperator(BuiltInCall call, Operator operator) {
        return tools.dispatch()
                .ofFirst(call.use(operator))
                .map(result -> result.value()
                        .filter(tools.numbers()::isNumber)
                        .map(value -> ofNumber(call, value))
                        .orElse(result));
    }
}
