package dev.dunder.processor.formulas.meaning.builtins;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.NumberFunction;
import dev.dunder.processor.formulas.meaning.terms.NumberTerm;
import dev.dunder.processor.formulas.types.NumberType;
import dev.dunder.processor.operators.Operator;
import javax.lang.model.type.TypeMirror;

/** {@code divmod(x, y)}: quotient and remainder as an array of numbers, or what the type's own method gives. */
final class DivmodBuiltIn implements BuiltIn {
    private final BuiltInTools tools;

    DivmodBuiltIn(BuiltInTools tools) {
        this.tools = tools;
    }

    @Override
    public Arity arity() {
        return Arity.TWO;
    }

    @Override
    public Bound bind(BuiltInCall call) {
        return tools.areNumbers(call) ? tools.ofFirst(call, natural -> ofNumbers(call)) : ofObjects(call);
    }

    private Bound ofNumbers(BuiltInCall call) {
        return tools.numbers()
                .meet(call.arguments())
                .map(type -> in(type, call))
                .orElseGet(() -> ofObjects(call));
    }

    private Bound in(NumberType type, BuiltInCall call) {
        TypeMirror pair =
                tools.types().round().types().getArrayType(tools.types().of(type));
        return tools.numbers()
                .all(call.arguments(), type)
                .map(terms -> new NumberTerm.Calculation(NumberFunction.DIVMOD, type, terms, pair))
                .<Bound>map(term -> tools.numbers().value(term, call.span()))
                .orElseGet(() -> new Bound.Failed(call.span()));
    }

    private Bound ofObjects(BuiltInCall call) {
        return tools.dispatch().binary(call.use(Operator.DIVMOD)).orElseGet(() -> tools.missing(call, Operator.DIVMOD));
    }
}
