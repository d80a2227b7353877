package dev.dunder.processor.formulas.meaning.builtins;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.LiteralNumber;
import dev.dunder.processor.operators.Operator;

/** {@code abs(x)}: of a number, or by the type's own method. */
final class AbsBuiltIn implements BuiltIn {
    private final BuiltInTools tools;

    AbsBuiltIn(BuiltInTools tools) {
        this.tools = tools;
    }

    @Override
    public Arity arity() {
        return Arity.ONE;
    }

    @Override
    public Bound bind(BuiltInCall call) {
        return call.literals()
                .map(literals ->
                        new LiteralNumber.Calculation(call.span(), LiteralNumber.Calculation.Kind.ABSOLUTE, literals))
                .<Bound>map(Bound.Literal::new)
                .orElseGet(() -> ofValue(call));
    }

    private Bound ofValue(BuiltInCall call) {
        return tools.numbers().isNumber(call.first())
                ? tools.arithmetic().absolute(call.first(), call.span())
                : tools.askFirst(call, Operator.ABSOLUTE);
    }
}
