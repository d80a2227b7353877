package dev.dunder.processor.formulas.syntax.tree;

import dev.dunder.processor.formulas.syntax.text.Span;
import java.math.BigDecimal;
import java.math.BigInteger;

/** A literal: a value that the formula itself contains. */
public sealed interface LiteralExpression extends Expression {

    /** Whether it is {@code null} or {@code None}. */
    default boolean isNothing() {
        return false;
    }

    /** What a visitor makes of it. */
    <R> R accept(LiteralExpression.Visitor<R> visitor);

    @Override
    default <R> R accept(Expression.Visitor<R> visitor) {
        return visitor.literal(this);
    }

    /** Takes literals apart. */
    interface Visitor<R> {
        R integer(IntegerLiteral literal);

        R decimal(DecimalLiteral literal);

        R text(TextLiteral literal);

        R truth(TruthLiteral literal);

        R nothing(NullLiteral literal);
    }

    /** A whole number, as large as it may be; signs are operators. */
    record IntegerLiteral(Span span, BigInteger value) implements LiteralExpression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.integer(this);
        }
    }

    /** A number with a point or an exponent, with exactly the value and the digits that it is written with. */
    record DecimalLiteral(Span span, BigDecimal value) implements LiteralExpression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.decimal(this);
        }
    }

    /** A text, with its escapes resolved and adjacent texts joined. */
    record TextLiteral(Span span, String value) implements LiteralExpression {
        @Override
        public boolean isSimple() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** {@code true} or {@code false}. */
    record TruthLiteral(Span span, boolean value) implements LiteralExpression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.truth(this);
        }
    }

    /** {@code null} or {@code None}. */
    record NullLiteral(Span span) implements LiteralExpression {
        @Override
        public boolean isNothing() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nothing(this);
        }
    }
}
