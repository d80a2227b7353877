package dev.dunder.processor.formulas.meaning.terms;

import dev.dunder.processor.formulas.syntax.tree.BinarySign;
import dev.dunder.processor.formulas.syntax.tree.UnarySign;
import dev.dunder.processor.formulas.types.NumberType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** A calculation with plain numbers. */
public sealed interface NumberTerm extends Term {

    /** What a visitor makes of it. */
    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Term.Visitor<R> visitor) {
        return visitor.number(this);
    }

    /** Takes terms of this kind apart. */
    interface Visitor<R> {
        R widening(Widening widening);

        R cast(Cast cast);

        R unboxing(Unboxing unboxing);

        R operation(Operation operation);

        R signed(Signed signed);

        R calculation(Calculation calculation);

        R rounding(Rounding rounding);

        R toFloating(ToFloating number);
    }

    /** A number in a type that holds all values of its own. */
    record Widening(Term value, NumberType from, NumberType to, TypeMirror type) implements NumberTerm {
        /** Whether Java makes it by itself: between primitives. */
        public boolean isImplicit() {
            return from != to && (to.isWord() || to.isFloating());
        }

        @Override
        public Optional<Widening> widening() {
            return Optional.of(this);
        }

        @Override
        public boolean isFixed() {
            return value.isFixed();
        }

        @Override
        public boolean isNeverNull() {
            return from != to;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.widening(this);
        }
    }

    /** A value as a narrower primitive type, or without its box, by a cast. */
    record Cast(Term value, TypeMirror type) implements NumberTerm {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cast(this);
        }
    }

    /** The primitive in a box. */
    record Unboxing(Term value, TypeMirror type) implements NumberTerm {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unboxing(this);
        }
    }

    /** An operator between two numbers, calculated in one type; the exponent of a power may be of another. */
    record Operation(BinarySign sign, NumberType in, Term left, Term right, TypeMirror type) implements NumberTerm {
        @Override
        public boolean isNeverNull() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.operation(this);
        }
    }

    /** A sign before a number. */
    record Signed(UnarySign sign, NumberType in, Term operand, TypeMirror type) implements NumberTerm {
        @Override
        public boolean isNeverNull() {
            return sign != UnarySign.POSITIVE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.signed(this);
        }
    }

    /** A built-in function of numbers, calculated in one type. */
    record Calculation(NumberFunction function, NumberType in, List<Term> operands, TypeMirror type)
            implements NumberTerm {
        /** Copies the list. */
        public Calculation {
            operands = List.copyOf(operands);
        }

        @Override
        public boolean isNeverNull() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.calculation(this);
        }
    }

    /** {@code int()} or {@code round()} of one number, as a whole number of a type. */
    record Rounding(Way way, NumberType from, NumberType to, Term value, TypeMirror type) implements NumberTerm {

        /** Which of the whole numbers beside a number is taken. */
        public enum Way {
            /** {@code int()}: the one towards zero. */
            TRUNCATE,
            /** {@code round()}: the nearest, or of two the even one. */
            ROUND
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rounding(this);
        }
    }

    /** {@code float()} of a number, as a double or a float. */
    record ToFloating(Term value, NumberType from, TypeMirror type) implements NumberTerm {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.toFloating(this);
        }
    }
}
