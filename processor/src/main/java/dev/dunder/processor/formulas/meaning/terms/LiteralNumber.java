package dev.dunder.processor.formulas.meaning.terms;

import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.BinarySign;
import dev.dunder.processor.formulas.syntax.tree.UnarySign;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** A number made of literals alone: calculated at compile time, exactly, in the type that it meets. */
public sealed interface LiteralNumber {

    /** Where it stands in the formula. */
    Span span();

    /** Whether it is one literal, as it is written, without any operator. */
    default boolean isWritten() {
        return false;
    }

    /** What a visitor makes of it. */
    <R> R accept(Visitor<R> visitor);

    /** Takes literal numbers apart. */
    interface Visitor<R> {
        R whole(Whole whole);

        R fraction(Fraction fraction);

        R signed(Signed signed);

        R operation(Operation operation);

        R calculation(Calculation calculation);
    }

    /** A literal without a point and without an exponent. */
    record Whole(Span span, BigInteger value) implements LiteralNumber {
        @Override
        public boolean isWritten() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.whole(this);
        }
    }

    /** A literal with a point or an exponent. */
    record Fraction(Span span, BigDecimal value) implements LiteralNumber {
        @Override
        public boolean isWritten() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fraction(this);
        }
    }

    /** A sign before a number. */
    record Signed(Span span, UnarySign sign, LiteralNumber operand) implements LiteralNumber {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.signed(this);
        }
    }

    /** An operator, which stands {@code at} its own span, between two numbers. */
    record Operation(Span span, LiteralNumber left, BinarySign sign, Span at, LiteralNumber right)
            implements LiteralNumber {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.operation(this);
        }
    }

    /** {@code abs}, {@code min} or {@code max} of numbers. */
    record Calculation(Span span, Kind kind, List<LiteralNumber> operands) implements LiteralNumber {

        /** Copies the list. */
        public Calculation {
            operands = List.copyOf(operands);
        }

        /** The built-in functions that are calculated at compile time. */
        public enum Kind {
            ABSOLUTE,
            MIN,
            MAX
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.calculation(this);
        }
    }
}
