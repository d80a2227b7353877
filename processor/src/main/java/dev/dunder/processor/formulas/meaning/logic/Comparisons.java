package dev.dunder.processor.formulas.meaning.logic;

import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.InfixSign;
import dev.dunder.processor.formulas.meaning.containers.ContainsOperator;
import dev.dunder.processor.formulas.meaning.dispatch.Dispatch;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.NumberComparisons;
import dev.dunder.processor.formulas.meaning.numbers.Numbers;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.Diagnostics;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.ComparisonSign;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import java.util.Optional;

/** Binds comparisons and chains of them: what stands in the middle is evaluated once, and what is left only if needed. */
public final class Comparisons {
    private final JavaTypes types;
    private final Numbers numbers;
    private final NumberComparisons plain;
    private final ContainsOperator membership;
    private final IdentityOperator identity;
    private final EqualityOperator equality;
    private final Conversions conversions;
    private final Dispatch dispatch;
    private final Diagnostics notes;

    public Comparisons(
            JavaTypes types,
            Numbers numbers,
            ContainsOperator membership,
            Conversions conversions,
            Dispatch dispatch,
            Diagnostics notes) {
        this.types = types;
        this.numbers = numbers;
        this.plain = new NumberComparisons(types, numbers, notes);
        this.membership = membership;
        this.identity = new IdentityOperator(types, conversions, notes);
        this.equality = new EqualityOperator(types, identity, conversions, dispatch);
        this.conversions = conversions;
        this.dispatch = dispatch;
        this.notes = notes;
    }

    /** A chain of comparisons, with its operands bound already. */
    public Bound bind(Expression.Comparison comparison, List<Bound> operands) {
        Bound left = operands.get(0);
        Optional<Code> all = Optional.empty();
        boolean isFailed = false;
        for (int i = 0; i < comparison.links().size(); i++) {
            Expression.Link link = comparison.links().get(i);
            Bound right = operands.get(i + 1);
            boolean isShared = i + 1 < comparison.links().size();
            Shared shared = isShared ? share(right) : new Shared(right, right);
            Bound one = link(link, left, shared.first(), comparison.span());
            if (one instanceof Bound.Value value) {
                Code before = value.code();
                all = Optional.of(
                        all.map(code -> code.with(InfixSign.AND, before)).orElse(before));
            } else {
                isFailed = true;
            }
            left = shared.second();
        }
        return isFailed || all.isEmpty() ? new Bound.Failed(comparison.span()) : truth(all.get(), comparison.span());
    }

    private Bound truth(Code code, Span span) {
        return new Bound.Value(code, types.ofTruth(), false, span);
    }

    /** An operand of two comparisons: where it is first evaluated, and where its value is used again. */
    private record Shared(Bound first, Bound second) {}

    private Shared share(Bound bound) {
        if (!(bound instanceof Bound.Value value) || value.isFixed()) {
            return new Shared(bound, bound);
        }
        String name = notes.variable("middle", value.type());
        Code assigned = new Code.Assignment(name, value.code());
        return new Shared(
                new Bound.Value(assigned, value.type(), false, value.span()),
                new Bound.Value(new Code.Name(name), value.type(), true, value.span()));
    }

    private Bound link(Expression.Link link, Bound left, Bound right, Span span) {
        Bound bound = switch (link.sign()) {
            case IN, NOT_IN -> membership.bind(link, left, right, span);
            case IS, IS_NOT -> identity.bind(link, left, right, span);
            default -> values(link, left, right, span);
        };
        boolean isOpposite = link.sign() == ComparisonSign.NOT_IN || link.sign() == ComparisonSign.IS_NOT;
        return isOpposite && bound instanceof Bound.Value value
                ? truth(value.code().negated(), span)
                : bound;
    }

    private Bound values(Expression.Link link, Bound left, Bound right, Span span) {
        if (numbers.isNumber(left) && numbers.isNumber(right)) {
            return plain.bind(link, left, right, span);
        }
        boolean isOrder = link.sign() != ComparisonSign.EQUAL && link.sign() != ComparisonSign.NOT_EQUAL;
        return isOrder ? order(link, left, right, span) : equality.bind(link, left, right, span);
    }

    private Bound order(Expression.Link link, Bound left, Bound right, Span span) {
        Operator operator = Operator.valueOf(link.sign().name());
        List<Bound> operands = inOneText(left, right);
        return dispatch.comparison(operator, operator.reflection(), operands, span, link.at(), false)
                .orElseGet(() -> dispatch.missing(operator, link.sign().symbol(), operands, link.at()));
    }

    /** Characters meet texts as texts. */
    private List<Bound> inOneText(Bound left, Bound right) {
        boolean areTexts = conversions.isText(left) && conversions.isText(right);
        return areTexts ? List.of(asText(left), asText(right)) : List.of(left, right);
    }

    private Bound asText(Bound bound) {
        Bound.Value value = (Bound.Value) bound;
        return new Bound.Value(conversions.text(value), types.ofText(), value.isFixed(), value.span());
    }
}
