package dev.dunder.processor.formulas.meaning.builtins;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.NumberFunction;
import dev.dunder.processor.formulas.meaning.terms.NumberTerm;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.types.NumberType;
import dev.dunder.processor.operators.Operator;
import java.util.List;

/** {@code round(x)} and {@code round(x, digits)}: of a number, or by the type's own method. */
final class RoundBuiltIn implements BuiltIn {
    private final BuiltInTools tools;
    private final WholeConversion conversion;

    RoundBuiltIn(BuiltInTools tools) {
        this.tools = tools;
        this.conversion = new WholeConversion(NumberTerm.Rounding.Way.ROUND, WholeTarget.WANTED, tools);
    }

    @Override
    public Arity arity() {
        return new Arity(1, 2, "a number and optionally the number of digits");
    }

    @Override
    public Bound bind(BuiltInCall call) {
        if (!tools.areNumbers(call)) {
            return tools.askFirst(call, Operator.ROUND);
        }
        return call.arguments().size() == 1 ? conversion.bind(call) : toDigits(call);
    }

    private Bound toDigits(BuiltInCall call) {
        Bound digits = call.arguments().get(1);
        return tools.numbers()
                .type(digits)
                .filter(NumberType.INT::equals)
                .flatMap(whole -> tools.numbers().as(digits, whole))
                .map(count -> toDigits(call, count))
                .orElseGet(() -> tools.askFirst(call, Operator.ROUND));
    }

    /** A fraction that is undecided stays so. */
    private Bound toDigits(BuiltInCall call, Term digits) {
        return tools.arithmetic()
                .ofOne(
                        call.first(),
                        call.span(),
                        (type, value) -> new NumberTerm.Calculation(
                                NumberFunction.ROUND_TO,
                                type,
                                List.of(value, digits),
                                tools.types().of(type)));
    }
}
