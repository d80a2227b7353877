package dev.dunder.processor.formulas.meaning.builtins;

import dev.dunder.processor.formulas.meaning.dispatch.OperatorUse;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.CallTerm;
import dev.dunder.processor.formulas.meaning.terms.ConstantTerm;
import dev.dunder.processor.formulas.meaning.terms.Function;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import dev.dunder.processor.operators.Operator;
import java.util.List;

/** {@code str(x)}: what the type says of itself as a text, or Java's text for it. */
final class StrBuiltIn implements BuiltIn {
    private final BuiltInTools tools;

    StrBuiltIn(BuiltInTools tools) {
        this.tools = tools;
    }

    @Override
    public Arity arity() {
        return Arity.ONE;
    }

    @Override
    public Bound bind(BuiltInCall call) {
        return tools.conversions()
                .natural(call.first())
                .value()
                .map(value -> text(call, value))
                .orElseGet(() -> new Bound.Failed(call.span()));
    }

    private Bound text(BuiltInCall call, Bound.Value value) {
        if (types().isString(value.type())) {
            return value.at(call.span());
        }
        if (Conversions.isNull(value)) {
            return new Bound.Value(new ConstantTerm.Text("null", types().ofText()), call.span());
        }
        boolean isFloating =
                tools.numbers().type(value).filter(NumberType::isFloating).isPresent();
        return isFloating ? ofFunction(Function.TEXT_OF_FLOATING, call, value) : ofMethod(call, value);
    }

    private Bound ofMethod(BuiltInCall call, Bound.Value value) {
        return tools.dispatch()
                .explicit(use(Operator.STR, call, value))
                .or(() -> tools.dispatch().explicit(use(Operator.REPR, call, value)))
                .orElseGet(() -> ofFunction(ofJava(value), call, value));
    }

    private static OperatorUse use(Operator operator, BuiltInCall call, Bound.Value value) {
        return new OperatorUse(operator, List.of(value), call.span(), call.at());
    }

    /** Of what could as well be a {@code char[]}, javac would choose the {@code valueOf} of those. */
    private Function ofJava(Bound.Value value) {
        boolean isOfEither = value.becomes(types().round().types().getArrayType(types().ofCharacter()));
        return isOfEither ? Function.TEXT_OF_OBJECT : Function.TEXT;
    }

    private Bound ofFunction(Function function, BuiltInCall call, Bound.Value value) {
        return new Bound.Value(new CallTerm.Intrinsic(function, List.of(value.term()), types().ofText()), call.span());
    }

    private JavaTypes types() {
        return tools.types();
    }
}
