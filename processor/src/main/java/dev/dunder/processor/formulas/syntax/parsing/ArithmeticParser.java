package dev.dunder.processor.formulas.syntax.parsing;

import dev.dunder.processor.formulas.syntax.lexing.Token;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.BinarySign;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.syntax.tree.UnarySign;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parses the operators of arithmetic, bits and shifts: binary ones by their precedence, then unary ones, then powers. */
final class ArithmeticParser {
    private static final Map<String, BinarySign> BINARY =
            Stream.of(BinarySign.values()).collect(Collectors.toUnmodifiableMap(BinarySign::symbol, sign -> sign));
    private static final Map<String, UnarySign> UNARY =
            Stream.of(UnarySign.values()).collect(Collectors.toUnmodifiableMap(UnarySign::symbol, sign -> sign));

    private final Tokens tokens;
    private final Depth depth;
    private final PrimaryParser primaries;

    ArithmeticParser(Tokens tokens, Depth depth, ExpressionParser expressions) {
        this.tokens = tokens;
        this.depth = depth;
        this.primaries = new PrimaryParser(tokens, depth, expressions);
    }

    /** A sign with its left operand, which waits for its right one. */
    private record Left(ParsedPart operand, BinarySign sign, Token at) {}

    /** What can be the operand of a comparison. A sign takes its right operand as soon as one follows that binds no more. */
    ParsedPart operation() {
        Deque<Left> waiting = new ArrayDeque<>();
        ParsedPart right = factor();
        Optional<BinarySign> sign = sign();
        while (sign.isPresent()) {
            right = joined(waiting, right, sign.get().precedence());
            waiting.push(new Left(right, sign.get(), tokens.take()));
            right = factor();
            sign = sign();
        }
        return joined(waiting, right, 0);
    }

    private ParsedPart joined(Deque<Left> waiting, ParsedPart last, int precedence) {
        ParsedPart right = last;
        while (!waiting.isEmpty() && waiting.element().sign.precedence() >= precedence) {
            Left left = waiting.pop();
            right = combined(left.operand, left.sign, left.at, right);
        }
        return right;
    }

    private Optional<BinarySign> sign() {
        return Optional.of(tokens.current())
                .filter(token -> token.is(Token.Kind.SIGN))
                .map(token -> BINARY.get(token.text()))
                .filter(sign -> sign != BinarySign.POWER);
    }

    /** Unary signs bind less than a power to the right of them, and more than one to the left: both are taken from the right. */
    private ParsedPart factor() {
        Deque<UnaryOperator<ParsedPart>> waiting = new ArrayDeque<>();
        takeUnary(waiting);
        ParsedPart last = primaries.primary();
        while (tokens.at(BinarySign.POWER.symbol())) {
            waiting.push(power(last, tokens.take()));
            takeUnary(waiting);
            last = primaries.primary();
        }
        while (!waiting.isEmpty()) {
            last = waiting.pop().apply(last);
        }
        return last;
    }

    private void takeUnary(Deque<UnaryOperator<ParsedPart>> waiting) {
        Optional<UnarySign> sign = unarySign();
        while (sign.isPresent()) {
            waiting.push(unary(sign.get(), tokens.take()));
            sign = unarySign();
        }
    }

    private Optional<UnarySign> unarySign() {
        return Optional.of(tokens.current())
                .filter(token -> token.is(Token.Kind.SIGN))
                .map(token -> UNARY.get(token.text()));
    }

    /** What a power makes of its right operand, for which it waits. */
    private UnaryOperator<ParsedPart> power(ParsedPart base, Token at) {
        return operand -> combined(base, BinarySign.POWER, at, operand);
    }

    /** What a unary sign makes of its operand, for which it waits. */
    private UnaryOperator<ParsedPart> unary(UnarySign sign, Token at) {
        return operand -> {
            Span span = Span.between(at.span(), operand.outer());
            return depth.checked(ParsedPart.above(new Expression.Unary(span, sign, operand.tree()), operand), at);
        };
    }

    private ParsedPart combined(ParsedPart left, BinarySign sign, Token at, ParsedPart right) {
        Span span = Span.between(left.outer(), right.outer());
        Expression tree = new Expression.Binary(span, left.tree(), sign, at.span(), right.tree());
        ParsedPart combined = sign == BinarySign.POWER
                ? ParsedPart.above(tree, left, right)
                : ParsedPart.after(tree, List.of(left, right));
        return depth.checked(combined, at);
    }
}
