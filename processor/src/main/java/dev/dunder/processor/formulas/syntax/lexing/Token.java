package dev.dunder.processor.formulas.syntax.lexing;

import dev.dunder.processor.formulas.syntax.text.Shown;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import java.util.Optional;

/**
 * A word of a formula. The text is what is meant, which is not what is written where a problem has been found: {@code and}
 * for {@code &&}.
 *
 * @param kind what it is
 * @param span where it stands
 * @param text what is meant
 * @param value the value of a text, without quotes and with escapes resolved; empty for what is none
 * @param literal the expression of a literal
 */
public record Token(Kind kind, Span span, String text, String value, Optional<Expression> literal) {

    /** What a token can be. */
    public enum Kind {
        NAME,
        /** A number, a truth value or null: it has its expression with it. */
        LITERAL,
        /** A text: it has its value with it. */
        TEXT,
        /** An operator, a bracket, a comma and the like, or a word of the language. */
        SIGN,
        /** What means nothing, and has been reported. */
        BROKEN,
        /** Behind all others. */
        END
    }

    static Token of(Kind kind, Span span, String text) {
        return new Token(kind, span, text, "", Optional.empty());
    }

    static Token literal(Expression literal, String text) {
        return new Token(Kind.LITERAL, literal.span(), text, "", Optional.of(literal));
    }

    static Token text(Span span, String text, String value) {
        return new Token(Kind.TEXT, span, text, value, Optional.empty());
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
        return switch (kind) {
            case NAME, LITERAL, TEXT -> true;
            case SIGN, BROKEN, END -> false;
        };
    }

    /** Whether it is a bracket in which an expression can stand. */
    public boolean isOpener() {
        return isSign("(") || isSign("[");
    }

    public boolean isCloser() {
        return isSign(")") || isSign("]") || isSign("}");
    }

    /** Whether it ends what it stands in: a bracket, or the formula. */
    public boolean isEnd() {
        return isCloser() || is(Kind.END);
    }

    /** Whether it ends right where the other begins. */
    public boolean touches(Token next) {
        return span.end() == next.span().start();
    }

    /** How messages call it. */
    public String described() {
        return switch (kind) {
            case END -> "the end of the formula";
            case TEXT -> "the text " + Shown.shortly(text);
            case NAME, LITERAL, SIGN, BROKEN -> "'" + Shown.shortly(text) + "'";
        };
    }
}
