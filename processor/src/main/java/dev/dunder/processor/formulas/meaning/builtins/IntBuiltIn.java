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

/** {@code int(x)}: of a number, a truth value or a text, or by the type's own method. */
final class IntBuiltIn implements BuiltIn {
    private final BuiltInTools tools;
    private final WholeConversion conversion;

    IntBuiltIn(BuiltInTools tools) {
        this.tools = tools;
        this.conversion = new WholeConversion(NumberTerm.Rounding.Way.TRUNCATE, tools);
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
                .<Bound>map(term -> tools.numbers().value(term, call.span()))
                .or(() -> tools.dispatch().ofFirst(call.use(Operator.TO_INT)))
                .or(() -> tools.dispatch().ofFirst(call.use(Operator.INDEX)))
                .orElseGet(() -> tools.missing(call, Operator.TO_INT));
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
