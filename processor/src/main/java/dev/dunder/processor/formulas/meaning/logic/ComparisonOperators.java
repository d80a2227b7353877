package dev.dunder.processor.formulas.meaning.logic;

import dev.dunder.processor.formulas.meaning.containers.ContainsOperator;
import dev.dunder.processor.formulas.meaning.dispatch.Dispatch;
import dev.dunder.processor.formulas.meaning.dispatch.OperatorUse;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.NumberComparisons;
import dev.dunder.processor.formulas.meaning.numbers.Numbers;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.types.NumberType;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Binds one comparison, by what its sign asks: values, identity, or what a container has. */
public final class ComparisonOperators {
    private final FormulaContext context;
    private final Numbers numbers;
    private final Conversions conversions;
    private final Dispatch dispatch;
    private final NumberComparisons plain;
    private final ContainsOperator contains;
    private final IdentityOperator identity;
    private final EqualityOperator equality;

    public ComparisonOperators(FormulaContext context, Numbers numbers, Conversions conversions, Dispatch dispatch) {
        this.context = context;
        this.numbers = numbers;
        this.conversions = conversions;
        this.dispatch = dispatch;
        this.plain = new NumberComparisons(context, numbers);
        this.contains = new ContainsOperator(context, numbers, conversions, dispatch);
        this.identity = new IdentityOperator(context, conversions);
        this.equality = new EqualityOperator(context, identity, conversions, dispatch);
    }

    /** One comparison of two operands, neither of which failed; the span is that of the whole chain. */
    Bound bind(Expression.Link link, Bound left, Bound right, Span span) {
        return switch (link.sign()) {
            case IN -> contains.bind(link, left, right, span);
            case NOT_IN -> opposite(contains.bind(link, left, right, span));
            case IS -> identity.bind(link, left, right, span);
            case IS_NOT -> opposite(identity.bind(link, left, right, span));
            case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> values(link, left, right, span);
        };
    }

    /** The second of three operands: both of its comparisons see one value, in a type that its neighbours decide. */
    Bound decided(List<Bound> operands) {
        Bound middle = operands.get(1);
        boolean areNumbers = operands.stream().allMatch(numbers::isNumber);
        return middle.untyped()
                .filter(number -> !number.isFixed())
                .map(number -> (areNumbers ? numbers.meet(operands) : Optional.<NumberType>empty())
                        .map(type -> conversions.as(number, type))
                        .orElseGet(() -> conversions.natural(number)))
                .orElse(middle);
    }

    private Bound opposite(Bound bound) {
        return Opposite.of(bound, context.types().ofTruth());
    }

    private Bound values(Expression.Link link, Bound left, Bound right, Span span) {
        if (numbers.isNumber(left) && numbers.isNumber(right)) {
            return plain.bind(link, left, right, span);
        }
        Operator operator = Operator.valueOf(link.sign().name());
        return operator == Operator.EQUAL || operator == Operator.NOT_EQUAL
                ? equality.bind(link, left, right, span)
                : order(link, new OperatorUse(operator, inOneText(left, right), span, link.at()));
    }

    private Bound order(Expression.Link link, OperatorUse use) {
        return dispatch.comparison(use, use.operator().reflection())
                .orElseGet(() -> dispatch.missing(use, link.sign().symbol()));
    }

    /** Characters meet texts as texts. */
    private List<Bound> inOneText(Bound left, Bound right) {
        boolean areTexts = conversions.isText(left) && conversions.isText(right);
        return areTexts
                ? Stream.of(left, right)
                        .flatMap(text -> text.value().stream())
                        .map(this::text)
                        .toList()
                : List.of(left, right);
    }

    private Bound text(Bound.Value value) {
        return new Bound.Value(conversions.text(value), value.span());
    }
}
