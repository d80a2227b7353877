package dev.dunder.processor.formulas.meaning.builtins;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.operators.Operator;

/** {@code bool(x)}: whether a value is true. */
final class BoolBuiltIn implements BuiltIn {
    private final BuiltInTools tools;

    BoolBuiltIn(BuiltInTools tools) {
        this.tools = tools;
    }

    @Override
    public Arity arity() {
        return Arity.ONE;
    }

    @Override
    public Bound bind(BuiltInCall call) {
        return tools.truth()
                .of(call.first())
                .<Bound>map(test -> new Bound.Value(test, call.span()))
                .orElseGet(() -> tools.missing(call, Operator.TRUTH));
    }
}
