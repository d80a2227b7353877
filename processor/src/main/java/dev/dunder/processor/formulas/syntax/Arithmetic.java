package dev.dunder.processor.formulas.syntax;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parses the operators of arithmetic, bits and shifts: binary ones by their precedence, then unary ones, then powers. */
final class Arithmetic {
    private static final Map<String, BinarySign> BINARY =
            Stream.of(BinarySign.values()).collect(Collectors.toUnmodifiableMap(BinarySign::symbol, sign -> sign));
    private static final Map<String, UnarySign> UNARY =
            Stream.of(UnarySign.values()).collect(Collectors.toUnmodifiableMap(UnarySign::symbol, sign -> sign));

    private final Tokens tokens;
    private final Depth depth;
    private final Primaries primaries;

    Arithmetic(Tokens tokens, Depth depth, Conditions conditions) {
        this.tokens = tokens;
        this.depth = depth;
        this.primaries = new Primaries(tokens, depth, conditions);
    }

    /** What can be the operand of a comparison. */
    Part operation() {
        return binary(0);
    }

    /** Operators that bind at least so tightly; those of one precedence from the left to the right. */
    private Part binary(int least) {
        Part left = unary();
        Optional<BinarySign> sign = sign(least);
        while (sign.isPresent()) {
            Token at = tokens.take();
            Part right = binary(sign.get().precedence() + 1);
            left = combined(left, sign.get(), at, right);
            sign = sign(least);
        }
        return left;
    }

    private Optional<BinarySign> sign(int least) {
        return Optional.of(tokens.current())
                .filter(token -> token.is(Token.Kind.SIGN))
                .map(token -> BINARY.get(token.text()))
                .filter(sign -> sign != BinarySign.POWER && sign.precedence() >= least);
    }

    private Part unary() {
        Token at = tokens.current();
        UnarySign sign = UNARY.get(at.text());
        if (!at.is(Token.Kind.SIGN) || sign == null) {
            return power();
        }
        tokens.take();
        Part operand = depth.inside(at, this::unary);
        Span span = Span.between(at.span(), operand.outer());
        return depth.checked(Part.above(new Expression.Unary(span, sign, operand.tree()), operand), at);
    }

    /** The operand right of {@code **} may have a sign, and powers are taken from the right to the left. */
    private Part power() {
        Part base = primaries.primary();
        Optional<Token> at = tokens.take(BinarySign.POWER.symbol());
        return at.map(sign -> combined(base, BinarySign.POWER, sign, depth.inside(sign, this::unary)))
                .orElse(base);
    }

    private Part combined(Part left, BinarySign sign, Token at, Part right) {
        Span span = Span.between(left.outer(), right.outer());
        Expression tree = new Expression.Binary(span, left.tree(), sign, at.span(), right.tree());
        return depth.checked(Part.above(tree, left, right), at);
    }
}
