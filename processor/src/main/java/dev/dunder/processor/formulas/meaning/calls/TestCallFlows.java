package dev.dunder.processor.formulas.meaning.calls;

import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.meaning.terms.TestTerm;
import java.util.List;
import java.util.function.Function;

/** Finds the calls of the interface's own methods in conditions. */
final class TestCallFlows implements TestTerm.Visitor<CallFlow> {
    private final Function<List<Term>, CallFlow> all;

    TestCallFlows(Function<List<Term>, CallFlow> all) {
        this.all = all;
    }

    @Override
    public CallFlow compared(TestTerm.Compared compared) {
        return all.apply(List.of(compared.left(), compared.right()));
    }

    @Override
    public CallFlow comparedExactly(TestTerm.ComparedExactly compared) {
        return all.apply(List.of(compared.left(), compared.right()));
    }

    @Override
    public CallFlow ordered(TestTerm.Ordered ordered) {
        return all.apply(List.of(ordered.comparison()));
    }

    @Override
    public CallFlow same(TestTerm.Same same) {
        return all.apply(List.of(same.left(), same.right()));
    }

    @Override
    public CallFlow equal(TestTerm.Equal equal) {
        return all.apply(List.of(equal.left(), equal.right()));
    }

    @Override
    public CallFlow nonZero(TestTerm.NonZero nonZero) {
        return all.apply(List.of(nonZero.number()));
    }

    @Override
    public CallFlow notNull(TestTerm.NotNull notNull) {
        return all.apply(List.of(notNull.value()));
    }

    @Override
    public CallFlow trueBox(TestTerm.TrueBox box) {
        return all.apply(List.of(box.value()));
    }

    @Override
    public CallFlow not(TestTerm.Not not) {
        return all.apply(List.of(not.operand()));
    }

    /** The second condition is asked only if the first does not decide. */
    @Override
    public CallFlow logical(TestTerm.Logical logical) {
        return new CallFlow.All(List.of(
                all.apply(List.of(logical.left())),
                new CallFlow.Either(all.apply(List.of(logical.right())), CallFlow.nothing())));
    }

    @Override
    public CallFlow bits(TestTerm.Bits bits) {
        return all.apply(List.of(bits.left(), bits.right()));
    }
}
