package dev.dunder.processor.formulas.meaning.terms;

import dev.dunder.processor.formulas.syntax.text.Span;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** What decides which parts are evaluated, how often, and in which order. */
public sealed interface FlowTerm extends Term {

    /** What a visitor makes of it. */
    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Term.Visitor<R> visitor) {
        return visitor.flow(this);
    }

    /** Takes terms of this kind apart. */
    interface Visitor<R> {
        R part(Part part);

        R choice(Choice choice);

        R keep(Keep keep);

        R sequence(Sequence sequence);

        R furthest(Furthest furthest);

        R anyIndex(AnyIndex search);
    }

    /** An operand of a {@link Sequence}: the name and type by which the body reads it, and its value. */
    record Binding(String name, TypeMirror type, Term value) {}

    /** How the body of a {@link Sequence} reads its operands. */
    enum Reading {
        /** Each once, whatever happens. */
        ONCE,
        /** More than once, or perhaps not at all. */
        AGAIN,
        /** From a place where only variables can stand. */
        BY_NAME
    }

    /** A part of the formula that is worth a line in the documentation, and what it means. */
    record Part(Span span, Term value) implements FlowTerm {
        @Override
        public TypeMirror type() {
            return value.type();
        }

        @Override
        public boolean isFixed() {
            return value.isFixed();
        }

        @Override
        public boolean isNeverNull() {
            return value.isNeverNull();
        }

        @Override
        public Optional<ConstantTerm> constant() {
            return value.constant();
        }

        @Override
        public Optional<Part> part() {
            return Optional.of(this);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.part(this);
        }
    }

    /** One of two values. */
    record Choice(Term test, Term yes, Term no, TypeMirror type) implements FlowTerm {
        @Override
        public Optional<Choice> choice() {
            return Optional.of(this);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choice(this);
        }
    }

    /** A value that is kept in a local variable too, to be read again as a {@link ReferenceTerm.Variable}. */
    record Keep(Local local, Term value) implements FlowTerm {
        @Override
        public TypeMirror type() {
            return local.type();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.keep(this);
        }
    }

    /** Operands that are evaluated one after the other before the body, which names them. */
    record Sequence(String purpose, List<Binding> bindings, Reading reading, Term body) implements FlowTerm {
        /** Copies the list. */
        public Sequence {
            bindings = List.copyOf(bindings);
        }

        @Override
        public TypeMirror type() {
            return body.type();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sequence(this);
        }
    }

    /**
     * The first of several values beyond which there is no other. After all values have been evaluated, the test compares
     * two variables: the best value so far, and the next one.
     */
    record Furthest(String purpose, Term test, List<Term> values, TypeMirror type) implements FlowTerm {
        /** Copies the list. */
        public Furthest {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.furthest(this);
        }
    }

    /** Whether a test holds for any index from 0 up to a count. */
    record AnyIndex(ReferenceTerm.Variable index, Term count, Term test, TypeMirror type) implements FlowTerm {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.anyIndex(this);
        }
    }
}
