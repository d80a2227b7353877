package dev.dunder.processor.formulas.meaning.terms;

import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** A part of a formula with its meaning. */
public sealed interface Bound {

    /** Where it stands in the formula. */
    Span span();

    /** Whether it is a variable, a constant or a literal, so that nobody can tell when it is read, or how often. */
    default boolean isFixed() {
        return this instanceof Literal;
    }

    /**
     * A value.
     *
     * @param code how Java computes it
     * @param type its static type
     * @param isFixed whether it is a variable or a constant, so that nobody can tell when it is read, or how often
     * @param span where it stands
     * @param others the types that it has instead where they are wanted, if it is a generic call or made of some
     */
    record Value(Code code, TypeMirror type, boolean isFixed, Span span, Optional<Predicate<TypeMirror>> others)
            implements Bound {

        /** A value of one type only. */
        public Value(Code code, TypeMirror type, boolean isFixed, Span span) {
            this(code, type, isFixed, span, Optional.empty());
        }

        /** The same value standing for a larger part of the formula. */
        public Value at(Span other) {
            return new Value(code, type, isFixed, other, others);
        }

        /** The same value, that has other types where they are wanted. */
        public Value or(Predicate<TypeMirror> otherTypes) {
            return new Value(code, type, isFixed, span, Optional.of(otherTypes));
        }

        /** Whether it has a type, other than its own, where that is wanted. */
        public boolean becomes(TypeMirror wanted) {
            return others.filter(types -> types.test(wanted)).isPresent();
        }
    }

    /** A number that has no type until it meets one. */
    sealed interface Untyped extends Bound {}

    /**
     * A number made of literals alone.
     *
     * @param expression the literals, and the operators between them
     */
    record Literal(Expression expression) implements Untyped {
        @Override
        public Span span() {
            return expression.span();
        }
    }

    /** A condition between two numbers that have no type yet: {@code 0.9 if vip else 1}. */
    record LiteralChoice(Code test, Untyped yes, Untyped no, Span span) implements Untyped {}

    /** The name of a class, of which a member or a new object is wanted. */
    record ClassName(TypeElement type, Span span) implements Bound {}

    /** A part with a problem that has been reported already. */
    record Failed(Span span) implements Bound {}
}
