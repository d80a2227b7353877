package dev.dunder.processor.formulas.syntax.parsing;

import dev.dunder.processor.formulas.syntax.lexing.Token;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.ComparisonSign;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.syntax.tree.LogicalSign;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parses what binds least: conditions, {@code or}, {@code and}, {@code not} and comparisons, in this order. */
final class ConditionParser implements ExpressionParser {
    private static final Map<String, ComparisonSign> COMPARISONS = Stream.of(ComparisonSign.values())
            .collect(Collectors.toUnmodifiableMap(ComparisonSign::symbol, sign -> sign));

    private final Tokens tokens;
    private final Depth depth;
    private final ArithmeticParser arithmetic;

    ConditionParser(Tokens tokens) {
        this.tokens = tokens;
        this.depth = new Depth(tokens);
        this.arithmetic = new ArithmeticParser(tokens, depth, this);
    }

    /** What stands left of an {@code else}, whose right side is not known yet. */
    private record Choice(ParsedPart body, Token sign, ParsedPart test) {}

    /** An expression of any kind. */
    @Override
    public ParsedPart expression() {
        Deque<Choice> choices = new ArrayDeque<>();
        ParsedPart last = logical(LogicalSign.OR);
        while (tokens.at("if")) {
            Token sign = tokens.take();
            choices.push(new Choice(last, sign, logical(LogicalSign.OR)));
            if (tokens.take("else").isEmpty()) {
                tokens.fail(new ParseDiagnosis(tokens).missingElse(sign));
            }
            last = logical(LogicalSign.OR);
        }
        while (!choices.isEmpty()) {
            last = decided(choices.pop(), last);
        }
        return last;
    }

    private ParsedPart decided(Choice choice, ParsedPart orElse) {
        Span span = Span.between(choice.body.outer(), orElse.outer());
        Expression tree = new Expression.Conditional(span, choice.body.tree(), choice.test.tree(), orElse.tree());
        return depth.checked(ParsedPart.above(tree, choice.body, choice.test, orElse), choice.sign);
    }

    private ParsedPart logical(LogicalSign sign) {
        ParsedPart first = operand(sign);
        Token at = tokens.current();
        List<ParsedPart> operands = new ArrayList<>(List.of(first));
        while (tokens.take(sign.symbol()).isPresent()) {
            operands.add(operand(sign));
        }
        if (operands.size() == 1) {
            return first;
        }
        Span span =
                Span.between(first.outer(), operands.get(operands.size() - 1).outer());
        List<Expression> trees = operands.stream().map(ParsedPart::tree).toList();
        return depth.checked(ParsedPart.chain(new Expression.Logical(span, sign, trees), operands), at);
    }

    /** What binds next to it. */
    private ParsedPart operand(LogicalSign sign) {
        return switch (sign) {
            case OR -> logical(LogicalSign.AND);
            case AND -> inversion();
        };
    }

    private ParsedPart inversion() {
        Deque<Token> signs = new ArrayDeque<>();
        while (tokens.at("not")) {
            signs.push(tokens.take());
        }
        ParsedPart operand = comparison();
        while (!signs.isEmpty()) {
            Token sign = signs.pop();
            Span span = Span.between(sign.span(), operand.outer());
            operand = depth.checked(ParsedPart.above(new Expression.Not(span, operand.tree()), operand), sign);
        }
        return operand;
    }

    private ParsedPart comparison() {
        ParsedPart first = arithmetic.operation();
        Token at = tokens.current();
        List<ParsedPart> operands = new ArrayList<>(List.of(first));
        List<Expression.Link> links = new ArrayList<>();
        Optional<ComparisonSign> sign = comparisonSign();
        while (sign.isPresent()) {
            Span span = take(sign.get());
            ParsedPart operand = arithmetic.operation();
            operands.add(operand);
            links.add(new Expression.Link(sign.get(), span, operand.tree()));
            sign = comparisonSign();
        }
        if (links.isEmpty()) {
            return first;
        }
        Span span =
                Span.between(first.outer(), operands.get(operands.size() - 1).outer());
        return depth.checked(ParsedPart.chain(new Expression.Comparison(span, first.tree(), links), operands), at);
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
        return sign.isOfTwoWords() ? Span.between(first, tokens.take().span()) : first;
    }
}
