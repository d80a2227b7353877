package dev.dunder.processor.formulas.meaning.terms;

import dev.dunder.processor.formulas.syntax.tree.ComparisonSign;
import dev.dunder.processor.formulas.syntax.tree.LogicalSign;
import dev.dunder.processor.formulas.types.NumberType;
import javax.lang.model.type.TypeMirror;

/** A condition: its type is {@code boolean}, but for {@link Bits} of two boxes it may be any truth type. */
public sealed interface TestTerm extends Term {

    /** What a visitor makes of it. */
    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Term.Visitor<R> visitor) {
        return visitor.test(this);
    }

    /** Takes terms of this kind apart. */
    interface Visitor<R> {
        R compared(Compared compared);

        R comparedExactly(ComparedExactly compared);

        R ordered(Ordered ordered);

        R same(Same same);

        R equal(Equal equal);

        R nonZero(NonZero nonZero);

        R notNull(NotNull notNull);

        R trueBox(TrueBox box);

        R not(Not not);

        R logical(Logical logical);

        R bits(Bits bits);
    }

    /** A comparison of two numbers in the type in which they meet: equality or order. */
    record Compared(ComparisonSign sign, NumberType in, Term left, Term right, TypeMirror type) implements TestTerm {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.compared(this);
        }
    }

    /** A comparison of a long and a floating-point number by their exact values. */
    record ComparedExactly(ComparisonSign sign, Term left, Term right, TypeMirror type) implements TestTerm {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.comparedExactly(this);
        }
    }

    /** What the result of a {@code compareTo} says of an order. */
    record Ordered(ComparisonSign sign, Term comparison, TypeMirror type) implements TestTerm {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ordered(this);
        }
    }

    /** Whether two values are one: identity of objects, equality of primitives and enum constants. */
    record Same(Term left, Term right, TypeMirror type) implements TestTerm {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.same(this);
        }
    }

    /** Whether two objects, or two nulls, are equal by {@code equals}. */
    record Equal(Term left, Term right, TypeMirror type) implements TestTerm {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.equal(this);
        }
    }

    /** Whether a number, or a char, is not zero. */
    record NonZero(Term number, TypeMirror type) implements TestTerm {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nonZero(this);
        }
    }

    /** Whether a reference is not null. */
    record NotNull(Term value, TypeMirror type) implements TestTerm {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.notNull(this);
        }
    }

    /** Whether a {@code Boolean} is true; null is not. */
    record TrueBox(Term value, TypeMirror type) implements TestTerm {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.trueBox(this);
        }
    }

    /** The opposite. */
    record Not(Term operand, TypeMirror type) implements TestTerm {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /** Two conditions, the second of which is asked only if the first does not decide. */
    record Logical(LogicalSign sign, Term left, Term right, TypeMirror type) implements TestTerm {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.logical(this);
        }
    }

    /** {@code & | ^} of two truth values, both of which are asked. */
    record Bits(Sign sign, Term left, Term right, TypeMirror type) implements TestTerm {

        /** How two truth values are combined. */
        public enum Sign {
            AND,
            OR,
            XOR
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bits(this);
        }
    }
}
