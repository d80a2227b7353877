package dev.dunder.processor.formulas.meaning.builtins;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.CallTerm;
import dev.dunder.processor.formulas.meaning.terms.ConstantTerm;
import dev.dunder.processor.formulas.meaning.terms.FlowTerm;
import dev.dunder.processor.formulas.meaning.terms.Function;
import dev.dunder.processor.formulas.meaning.terms.NumberTerm;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.types.NumberType;
import dev.dunder.processor.operators.Operator;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** {@code int(x)} and {@code long(x)}: of a number, a truth value or a text, or by the type's own method. */
final class IntBuiltIn implements BuiltIn {
    private final BuiltInTools tools;
    private final WholeConversion conversion;

    IntBuiltIn(WholeTarget target, BuiltInTools tools) {
        this.tools = tools;
        this.conversion = new WholeConversion(NumberTerm.Rounding.Way.TRUNCATE, target, tools);
    }

    @Override
    public Arity arity() {
        return Arity.ONE;
    }

    @Override
    public Bound bind(BuiltInCall call) {
        return tools.areNumbers(call) ? conversion.bind(call) : ofOther(call);
    }

    private Bound ofOther(BuiltInCall call) {
        return call.first()
                .value()
                .flatMap(this::ofJdk)
                .map(term -> conversion.converted(call, term))
                .or(() -> ofOperator(call, Operator.TO_INT))
                .or(() -> ofOperator(call, Operator.INDEX))
                .orElseGet(() -> tools.missing(call, Operator.TO_INT));
    }

    /** What a type says that it is as a whole number; a result that is no plain number stays as it is. */
    private Optional<Bound> ofOperator(BuiltInCall call, Operator operator) {
        return tools.dispatch()
                .ofFirst(call.use(operator))
                .map(result -> result.value()
                        .filter(tools.numbers()::isNumber)
                        .map(value -> conversion.converted(call, value.term()))
                        .orElse(result));
    }

    private Optional<Term> ofJdk(Bound.Value value) {
        if (tools.types().isTruth(value.type())) {
            return Optional.of(new FlowTerm.Choice(
                    value.term(), constant(BigInteger.ONE), constant(BigInteger.ZERO), of(NumberType.INT)));
        }
        return tools.types().isString(value.type())
                ? Optional.of(new CallTerm.Intrinsic(Function.PARSE_LONG, List.of(value.term()), of(NumberType.LONG)))
                : Optional.empty();
    }

    private Term constant(BigInteger value) {
        return new ConstantTerm.Whole(value, NumberType.INT, of(NumberType.INT));
    }

    private TypeMirror of(NumberType type) {
        return tools.types().of(type);
    }
}
