package dev.dunder.processor.formulas.syntax.lexing;

import dev.dunder.processor.formulas.syntax.text.Shown;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import java.util.Optional;

/**
 * A word of a formula. The text is what is meant, which is not what is written where a problem has been found: {@code and}
 * for {@code &&}.
 */
public record Token(Kind kind, Span span, String text, Optional<Expression> literal) {

    /** What a token can be. */
    public enum Kind {
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

    public boolean is(Kind other) {
        return kind == other;
    }

    public boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    public boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }

    /** Whether it is meant by something else that is written, and has been reported. */
    public boolean isReplaced() {
        return span.end() - span.start() != text.length();
    }

    /** Whether it is a value. */
    public boolean isOperand() {
        return kind == Kind.NAME || kind == Kind.LITERAL;
    }

    public boolean isCloser() {
        return isSign(")") || isSign("]") || isSign("}");
    }

    /** Whether it ends what it stands in: a bracket, or the formula. */
    public boolean isEnd() {
        return isCloser() || is(Kind.END);
    }

    public boolean isText() {
        return literal.filter(Expression.TextLiteral.class::isInstance).isPresent();
    }

    /** Whether it ends right where the other begins. */
    public boolean touches(Token next) {
        return span.end() == next.span().start();
    }

    /** How messages call it. */
    public String described() {
        if (kind == Kind.END) {
            return "the end of the formula";
        }
        return isText() ? "the text " + Shown.shortly(text) : "'" + Shown.shortly(text) + "'";
    }
}
