package dev.dunder.processor.formulas.meaning.terms;

import dev.dunder.processor.formulas.types.NumberType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** A value that the formula itself contains, in the type that it has there. */
public sealed interface ConstantTerm extends Term {

    /** What a visitor makes of it. */
    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Term.Visitor<R> visitor) {
        return visitor.constant(this);
    }

    /** Takes terms of this kind apart. */
    interface Visitor<R> {
        R nothing(Nothing nothing);

        R text(Text text);

        R letter(Letter letter);

        R truth(Truth truth);

        R whole(Whole whole);

        R floating(Floating floating);

        R decimal(Decimal decimal);
    }

    @Override
    default boolean isFixed() {
        return true;
    }

    @Override
    default Optional<ConstantTerm> constant() {
        return Optional.of(this);
    }

    /** It, if it is a text. */
    default Optional<Text> text() {
        return Optional.empty();
    }

    /** It, if it is a whole number. */
    default Optional<Whole> whole() {
        return Optional.empty();
    }

    /** {@code None}. */
    record Nothing(TypeMirror type) implements ConstantTerm {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nothing(this);
        }
    }

    /** A text. */
    record Text(String value, TypeMirror type) implements ConstantTerm {
        @Override
        public Optional<Text> text() {
            return Optional.of(this);
        }

        @Override
        public boolean isNeverNull() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** A character. */
    record Letter(char value, TypeMirror type) implements ConstantTerm {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.letter(this);
        }
    }

    /** {@code True} or {@code False}. */
    record Truth(boolean value, TypeMirror type) implements ConstantTerm {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.truth(this);
        }
    }

    /** A whole number: an int, a long or a BigInteger. */
    record Whole(BigInteger value, NumberType number, TypeMirror type) implements ConstantTerm {
        @Override
        public Optional<Whole> whole() {
            return Optional.of(this);
        }

        @Override
        public boolean isNeverNull() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.whole(this);
        }
    }

    /** A float or a double. */
    record Floating(double value, NumberType number, TypeMirror type) implements ConstantTerm {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.floating(this);
        }
    }

    /** A BigDecimal. */
    record Decimal(BigDecimal value, TypeMirror type) implements ConstantTerm {
        @Override
        public boolean isNeverNull() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.decimal(this);
        }
    }
}
