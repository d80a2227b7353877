package dev.dunder.processor.formulas.meaning.terms;

import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.types.NumberType;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What a part of a formula was bound to: a value mostly, or what can become one, or nothing after a problem. */
public sealed interface Bound permits Bound.Value, Bound.Untyped, Bound.ClassName, Bound.Failed, OpenChoice {

    /** Where it stands in the formula. */
    Span span();

    /** It, if it is a value. */
    default Optional<Value> value() {
        return Optional.empty();
    }

    /** It, if it is a number that has no type yet. */
    default Optional<Untyped> untyped() {
        return Optional.empty();
    }

    /** It, if it is a choice that has no type of its own. */
    default Optional<OpenChoice> open() {
        return Optional.empty();
    }

    /** What it means where a type is wanted; empty where it does not have that type, or no other than its own. */
    default Optional<Term> in(TypeMirror wanted) {
        return Optional.empty();
    }

    /** It, if it is the name of a class. */
    default Optional<ClassName> className() {
        return Optional.empty();
    }

    /** Whether it has a problem that has been reported. */
    default boolean isFailed() {
        return false;
    }

    /** Whether it is a variable, a constant or a literal: when it is read, and how often, makes no difference. */
    default boolean isFixed() {
        return false;
    }

    /**
     * A value.
     *
     * @param term what it means
     * @param span where it stands
     * @param others the types that it has instead where they are wanted, if it is a generic call or a choice
     */
    record Value(Term term, Span span, Optional<Becoming> others) implements Bound {

        /** A value of one type only. */
        public Value(Term term, Span span) {
            this(term, span, Optional.empty());
        }

        /** Its static type. */
        public TypeMirror type() {
            return term.type();
        }

        @Override
        public boolean isFixed() {
            return term.isFixed();
        }

        @Override
        public Optional<Value> value() {
            return Optional.of(this);
        }

        /** The same value standing for a larger part of the formula. */
        public Value at(Span other) {
            return new Value(term, other, others);
        }

        /** The same value with another term for it. */
        public Value as(Term other) {
            return new Value(other, span, others);
        }

        /** The same value as a part of the formula that is worth a line in the documentation. */
        public Value asPart(Span part) {
            return new Value(new FlowTerm.Part(part, term), span, others.map(other -> other.asPart(part)));
        }

        /** The same value, that has other types where they are wanted. */
        public Value or(Becoming otherTypes) {
            return new Value(term, span, Optional.of(otherTypes));
        }

        @Override
        public Optional<Term> in(TypeMirror wanted) {
            return others.filter(other -> other.is(wanted))
                    .map(other -> other.in(wanted).orElse(term));
        }

        /** Whether it has a type, other than its own, where that is wanted. */
        public boolean becomes(TypeMirror wanted) {
            return others.filter(other -> other.is(wanted)).isPresent();
        }
    }

    /** A number that has no type until it meets one. */
    sealed interface Untyped extends Bound {

        /** What a visitor makes of it. */
        <R> R accept(Untyped.Visitor<R> visitor);

        @Override
        default Optional<Untyped> untyped() {
            return Optional.of(this);
        }

        /** It, if it is made of literals alone. */
        default Optional<Literal> literal() {
            return Optional.empty();
        }

        /** Takes untyped numbers apart. */
        interface Visitor<R> {
            R literal(Literal literal);

            R choice(LiteralChoice choice);

            R undecided(Undecided undecided);
        }
    }

    /** A number made of literals alone. */
    record Literal(LiteralNumber number) implements Untyped {
        @Override
        public Span span() {
            return number.span();
        }

        @Override
        public boolean isFixed() {
            return true;
        }

        @Override
        public Optional<Literal> literal() {
            return Optional.of(this);
        }

        @Override
        public <R> R accept(Untyped.Visitor<R> visitor) {
            return visitor.literal(this);
        }
    }

    /** A condition between two numbers that have no type yet: {@code 0.9 if vip else 1}. */
    record LiteralChoice(Term test, Untyped yes, Untyped no, Span span) implements Untyped {
        @Override
        public <R> R accept(Untyped.Visitor<R> visitor) {
            return visitor.choice(this);
        }
    }

    /**
     * A calculation with fractions and whole numbers, such as {@code n * 1.1}, whose operands are not all literals: what
     * decides its type binds it in that type.
     *
     * @param span where it stands
     * @param isExact whether it has a value as a BigDecimal: a quotient needs a precision
     * @param terms its meaning in a type; empty where it has none there, which is reported
     */
    record Undecided(Span span, boolean isExact, Function<NumberType, Optional<Term>> terms) implements Untyped {
        @Override
        public <R> R accept(Untyped.Visitor<R> visitor) {
            return visitor.undecided(this);
        }
    }

    /** The name of a class, of which a member or a new object is wanted. */
    record ClassName(TypeElement type, Span span) implements Bound {
        @Override
        public Optional<ClassName> className() {
            return Optional.of(this);
        }
    }

    /** A part with a problem that has been reported already. */
    record Failed(Span span) implements Bound {
        @Override
        public boolean isFailed() {
            return true;
        }
    }
}
