package dev.dunder.processor.formulas.meaning.calls;

import dev.dunder.processor.formulas.meaning.terms.NumberTerm;
import dev.dunder.processor.formulas.meaning.terms.Term;
import java.util.List;
import java.util.function.Function;

/** Finds the calls of the interface's own methods in calculations, which evaluate all of their operands. */
final class NumberCallFlows implements NumberTerm.Visitor<CallFlow> {
    private final Function<List<Term>, CallFlow> all;

    NumberCallFlows(Function<List<Term>, CallFlow> all) {
        this.all = all;
    }

    @Override
    public CallFlow widening(NumberTerm.Widening widening) {
        return all.apply(List.of(widening.value()));
    }

    @Override
    public CallFlow cast(NumberTerm.Cast cast) {
        return all.apply(List.of(cast.value()));
    }

    @Override
    public CallFlow unboxing(NumberTerm.Unboxing unboxing) {
        return all.apply(List.of(unboxing.value()));
    }

    @Override
    public CallFlow operation(NumberTerm.Operation operation) {
        return all.apply(List.of(operation.left(), operation.right()));
    }

    @Override
    public CallFlow signed(NumberTerm.Signed signed) {
        return all.apply(List.of(signed.operand()));
    }

    @Override
    public CallFlow calculation(NumberTerm.Calculation calculation) {
        return all.apply(calculation.operands());
    }

    @Override
    public CallFlow rounding(NumberTerm.Rounding rounding) {
        return all.apply(List.of(rounding.value()));
    }

    @Override
    public CallFlow toFloating(NumberTerm.ToFloating number) {
        return all.apply(List.of(number.value()));
    }
}
