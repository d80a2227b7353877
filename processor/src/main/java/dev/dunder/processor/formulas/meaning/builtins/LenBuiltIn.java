package dev.dunder.processor.formulas.meaning.builtins;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.ReferenceTerm;
import dev.dunder.processor.formulas.types.NumberType;
import dev.dunder.processor.operators.Operator;

/** {@code len(x)}: of an array, or by the type's own method. */
final class LenBuiltIn implements BuiltIn {
    private final BuiltInTools tools;

    LenBuiltIn(BuiltInTools tools) {
        this.tools = tools;
    }

    @Override
    public Arity arity() {
        return Arity.ONE;
    }

    @Override
    public Bound bind(BuiltInCall call) {
        return call.first()
                .value()
                .filter(value -> tools.types().isArray(value.type()))
                .map(array -> new ReferenceTerm.ArrayLength(
                        array.term(), tools.types().of(NumberType.INT)))
                .<Bound>map(length -> tools.numbers().value(length, call.span()))
                .orElseGet(() -> tools.askFirst(call, Operator.LENGTH));
    }
}
