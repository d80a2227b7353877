package dev.dunder.processor.formulas.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parses what binds least: conditions, {@code or}, {@code and}, {@code not} and comparisons, in this order. */
final class Conditions {
    private static final Map<String, ComparisonSign> COMPARISONS = Stream.of(ComparisonSign.values())
            .collect(Collectors.toUnmodifiableMap(ComparisonSign::symbol, sign -> sign));

    private final Tokens tokens;
    private final Depth depth;
    private final Arithmetic arithmetic;

    Conditions(Tokens tokens) {
        this.tokens = tokens;
        this.depth = new Depth(tokens);
        this.arithmetic = new Arithmetic(tokens, depth, this);
    }

    /** An expression of any kind. */
    Part expression() {
        Part body = disjunction();
        Optional<Token> sign = tokens.take("if");
        if (sign.isEmpty()) {
            return body;
        }
        Part test = disjunction();
        if (tokens.take("else").isEmpty()) {
            tokens.lose(new Diagnosis(tokens).missingElse(sign.get()));
            return body;
        }
        Part orElse = depth.inside(sign.get(), this::expression);
        Span span = Span.between(body.outer(), orElse.outer());
        Expression tree = new Expression.Conditional(span, body.tree(), test.tree(), orElse.tree());
        return depth.checked(Part.above(tree, body, test, orElse), sign.get());
    }

    private Part disjunction() {
        return logical(LogicalSign.OR, this::conjunction);
    }

    private Part conjunction() {
        return logical(LogicalSign.AND, this::inversion);
    }

    private Part logical(LogicalSign sign, Supplier<Part> operand) {
        Part first = operand.get();
        Token at = tokens.current();
        List<Part> operands = new ArrayList<>(List.of(first));
        while (tokens.take(sign.symbol()).isPresent()) {
            operands.add(operand.get());
        }
        if (operands.size() == 1) {
            return first;
        }
        Span span =
                Span.between(first.outer(), operands.get(operands.size() - 1).outer());
        List<Expression> trees = operands.stream().map(Part::tree).toList();
        return depth.checked(Part.above(new Expression.Logical(span, sign, trees), operands), at);
    }

    private Part inversion() {
        Optional<Token> sign = tokens.take("not");
        if (sign.isEmpty()) {
            return comparison();
        }
        Part operand = depth.inside(sign.get(), this::inversion);
        Span span = Span.between(sign.get().span(), operand.outer());
        return depth.checked(Part.above(new Expression.Not(span, operand.tree()), operand), sign.get());
    }

    private Part comparison() {
        Part first = arithmetic.operation();
        Token at = tokens.current();
        List<Part> operands = new ArrayList<>(List.of(first));
        List<Expression.Link> links = new ArrayList<>();
        Optional<ComparisonSign> sign = comparisonSign();
        while (sign.isPresent()) {
            Span span = take(sign.get());
            Part operand = arithmetic.operation();
            operands.add(operand);
            links.add(new Expression.Link(sign.get(), span, operand.tree()));
            sign = comparisonSign();
        }
        if (links.isEmpty()) {
            return first;
        }
        Span span =
                Span.between(first.outer(), operands.get(operands.size() - 1).outer());
        return depth.checked(Part.above(new Expression.Comparison(span, first.tree(), links), operands), at);
    }

    private Optional<ComparisonSign> comparisonSign() {
        Token first = tokens.current();
        Token second = tokens.peek(1);
        if (first.isSign("not")) {
            return second.isSign("in") ? Optional.of(ComparisonSign.NOT_IN) : Optional.empty();
        }
        if (first.isSign("is") && second.isSign("not")) {
            return Optional.of(ComparisonSign.IS_NOT);
        }
        return first.is(Token.Kind.SIGN) ? Optional.ofNullable(COMPARISONS.get(first.text())) : Optional.empty();
    }

    /** Reads the one or the two words of a sign. */
    private Span take(ComparisonSign sign) {
        Span first = tokens.take().span();
        boolean isOfTwoWords = sign == ComparisonSign.NOT_IN || sign == ComparisonSign.IS_NOT;
        return isOfTwoWords ? Span.between(first, tokens.take().span()) : first;
    }
}
