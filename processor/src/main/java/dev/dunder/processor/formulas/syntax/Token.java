package dev.dunder.processor.formulas.syntax;

import java.util.Optional;

/**
 * A word of a formula. The text is what is meant, which is not what is written where a fault has been found: {@code and}
 * for {@code &&}.
 */
record Token(Kind kind, Span span, String text, Optional<Expression> literal) {

    /** What a token can be. */
    enum Kind {
        NAME,
        /** A number, a text, a truth value or null: it has its expression with it. */
        LITERAL,
        /** An operator, a bracket, a comma and the like, or a word of the language. */
        SIGN,
        /** What means nothing, and has been reported. */
        BROKEN,
        /** Behind all others. */
        END
    }

    static Token of(Kind kind, Span span, String text) {
        return new Token(kind, span, text, Optional.empty());
    }

    static Token literal(Expression literal, String text) {
        return new Token(Kind.LITERAL, literal.span(), text, Optional.of(literal));
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }

    /** Whether it is meant by something else that is written, and has been reported. */
    boolean isReplaced() {
        return span.end() - span.start() != text.length();
    }

    /** Whether it is a value. */
    boolean isOperand() {
        return kind == Kind.NAME || kind == Kind.LITERAL;
    }

    boolean isCloser() {
        return isSign(")") || isSign("]") || isSign("}");
    }

    /** Whether it ends what it stands in: a bracket, or the formula. */
    boolean isEnd() {
        return isCloser() || is(Kind.END);
    }

    boolean isText() {
        return literal.filter(Expression.TextLiteral.class::isInstance).isPresent();
    }

    /** Whether it ends right where the other begins. */
    boolean touches(Token next) {
        return span.end() == next.span().start();
    }

    /** How messages call it. */
    String described() {
        if (kind == Kind.END) {
            return "the end of the formula";
        }
        return isText() ? "the text " + Shown.shortly(text) : "'" + Shown.shortly(text) + "'";
    }
}
