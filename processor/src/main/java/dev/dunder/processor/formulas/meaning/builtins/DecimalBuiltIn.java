package dev.dunder.processor.formulas.meaning.builtins;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.CallTerm;
import dev.dunder.processor.formulas.meaning.terms.ConstantTerm;
import dev.dunder.processor.formulas.meaning.terms.Function;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.types.NumberType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * {@code Decimal(x)}: the BigDecimal of exactly the value of a number or of a text. Precision is for operations, and does
 * not round it.
 *
 * @see <a href="https://docs.python.org/3/library/decimal.html#decimal.Decimal">Python: Decimal</a>
 */
final class DecimalBuiltIn implements BuiltIn {
    private final BuiltInTools tools;

    DecimalBuiltIn(BuiltInTools tools) {
        this.tools = tools;
    }

    @Override
    public Arity arity() {
        return Arity.ONE;
    }

    @Override
    public Bound bind(BuiltInCall call) {
        Bound first = call.first();
        if (tools.numbers().isNumber(first)) {
            return bound(call, tools.numbers().as(first, NumberType.BIG_DECIMAL));
        }
        return first.value()
                .filter(value -> tools.types().isString(value.type()))
                .map(text -> bound(call, ofText(call, text.term())))
                .orElseGet(() -> tools.wrongArgument(call, "a number or a text"));
    }

    private static Bound bound(BuiltInCall call, Optional<Term> term) {
        return term.<Bound>map(decimal -> new Bound.Value(decimal, call.span()))
                .orElseGet(() -> new Bound.Failed(call.span()));
    }

    private Optional<Term> ofText(BuiltInCall call, Term text) {
        return text.constant()
                .flatMap(ConstantTerm::text)
                .map(constant -> parsed(call, constant.value()))
                .orElseGet(() -> Optional.of(new CallTerm.Intrinsic(
                        Function.PARSE_DECIMAL, List.of(text), tools.types().of(NumberType.BIG_DECIMAL))));
    }

    private Optional<Term> parsed(BuiltInCall call, String text) {
        try {
            BigDecimal value = new BigDecimal(text.strip());
            return Optional.of(new ConstantTerm.Decimal(value, tools.types().of(NumberType.BIG_DECIMAL)));
        } catch (NumberFormatException none) {
            String written = tools.context().text(call.span());
            tools.context().fail(MeaningProblem.CONSTANT_FAILS, call.span(), written, "a text that is not a number");
            return Optional.empty();
        }
    }
}
