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
        boolean isDouble =
                tools.numbers().type(value).filter(NumberType.DOUBLE::equals).isPresent();
        return isDouble && Conversions.isPrimitive(value.type()) ? value.at(call.span()) : asDouble(call, value);
    }

    private Bound asDouble(BuiltInCall call, Bound.Value value) {
        NumberType from = tools.numbers().type(value).orElseThrow();
        return tools.numbers()
                .value(new NumberTerm.ToDouble(value.term(), from, tools.types().of(NumberType.DOUBLE)), call.span());
    }

    private Bound ofOther(BuiltInCall call) {
        return ofText(call)
                .or(() -> tools.dispatch().ofFirst(call.use(Operator.TO_FLOAT)))
                .or(() -> tools.dispatch().ofFirst(call.use(Operator.INDEX)).map(index -> ofIndex(call, index)))
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
                .map(parsed -> tools.numbers().value(parsed, call.span()));
    }

    /** What a type says it is as an index is a whole number. */
    private Bound ofIndex(BuiltInCall call, Bound index) {
        return index.value().map(value -> asDouble(call, value)).orElse(index);
    }
}
