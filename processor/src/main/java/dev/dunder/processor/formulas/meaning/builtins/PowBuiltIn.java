package dev.dunder.processor.formulas.meaning.builtins;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.LiteralNumber;
import dev.dunder.processor.formulas.syntax.tree.BinarySign;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.operators.Operator;

/** {@code pow(x, y)}: the same as {@code x ** y}. */
final class PowBuiltIn implements BuiltIn {
    private final BuiltInTools tools;

    PowBuiltIn(BuiltInTools tools) {
        this.tools = tools;
    }

    @Override
    public Arity arity() {
        return Arity.TWO;
    }

    @Override
    public Bound bind(BuiltInCall call) {
        return call.literals()
                .map(literals -> new LiteralNumber.Operation(
                        call.span(), literals.get(0), BinarySign.POWER, call.at(), literals.get(1)))
                .<Bound>map(Bound.Literal::new)
                .orElseGet(() -> tools.areNumbers(call) ? ofNumbers(call) : ofObjects(call));
    }

    private Bound ofNumbers(BuiltInCall call) {
        Expression.Binary power = new Expression.Binary(
                call.span(),
                call.call().arguments().get(0),
                BinarySign.POWER,
                call.at(),
                call.call().arguments().get(1));
        return tools.arithmetic()
                .binary(power, call.arguments().get(0), call.arguments().get(1));
    }

    private Bound ofObjects(BuiltInCall call) {
        return tools.dispatch().binary(call.use(Operator.POWER)).orElseGet(() -> tools.missing(call, Operator.POWER));
    }
}
