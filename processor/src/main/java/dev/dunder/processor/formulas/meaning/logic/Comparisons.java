package dev.dunder.processor.formulas.meaning.logic;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FlowTerm;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.Local;
import dev.dunder.processor.formulas.meaning.terms.Parts;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.meaning.terms.TestTerm;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.syntax.tree.LogicalSign;
import java.util.ArrayList;
import java.util.List;

/** Binds comparisons and chains of them: what stands in the middle is evaluated once, and what is left only if needed. */
public final class Comparisons {
    private final FormulaContext context;
    private final Parts parts;
    private final ComparisonOperators operators;

    public Comparisons(FormulaContext context, Parts parts, ComparisonOperators operators) {
        this.context = context;
        this.parts = parts;
        this.operators = operators;
    }

    /** A comparison, or a chain of them. */
    public Bound bind(Expression.Comparison comparison) {
        List<Bound> operands = new ArrayList<>(List.of(parts.bind(comparison.first())));
        comparison.links().forEach(link -> operands.add(parts.bind(link.operand())));
        for (int i = 1; i < operands.size() - 1; i++) {
            operands.set(i, operators.decided(operands.subList(i - 1, i + 2)));
        }
        if (operands.stream().anyMatch(Bound::isFailed)) {
            return new Bound.Failed(comparison.span());
        }
        List<Term> tests = tests(comparison, operands);
        return tests.size() == comparison.links().size()
                ? new Bound.Value(all(tests), comparison.span())
                : new Bound.Failed(comparison.span());
    }

    /** The comparisons of a chain, without those that failed. */
    private List<Term> tests(Expression.Comparison comparison, List<Bound> operands) {
        List<Term> tests = new ArrayList<>();
        Bound left = operands.get(0);
        for (int i = 0; i < comparison.links().size(); i++) {
            Bound right = operands.get(i + 1);
            boolean isShared = i + 1 < comparison.links().size();
            Shared shared = isShared ? share(right) : new Shared(right, right);
            operators
                    .bind(comparison.links().get(i), left, shared.first(), comparison.span())
                    .value()
                    .map(Bound.Value::term)
                    .ifPresent(tests::add);
            left = shared.second();
        }
        return tests;
    }

    private Term all(List<Term> tests) {
        return tests.stream()
                .reduce((one, other) -> new TestTerm.Logical(
                        LogicalSign.AND, one, other, context.types().ofTruth()))
                .orElseThrow();
    }

    /** An operand of two comparisons: where it is first evaluated, and where its value is used again. */
    private record Shared(Bound first, Bound second) {}

    private Shared share(Bound bound) {
        return bound.value()
                .filter(value -> !value.isFixed())
                .map(this::kept)
                .orElseGet(() -> new Shared(bound, bound));
    }

    private Shared kept(Bound.Value value) {
        Local middle = context.scope().temporary("middle", value.type());
        return new Shared(
                new Bound.Value(new FlowTerm.Keep(middle, value.term()), value.span()),
                new Bound.Value(middle.read(), value.span()));
    }
}
