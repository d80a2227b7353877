package dev.dunder.processor.formulas.meaning.terms;

import dev.dunder.processor.core.members.Field;
import javax.lang.model.type.TypeMirror;

/** What is read from where it is kept: a variable, a field, an array. */
public sealed interface ReferenceTerm extends Term {

    /** What a visitor makes of it. */
    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Term.Visitor<R> visitor) {
        return visitor.reference(this);
    }

    /** Takes terms of this kind apart. */
    interface Visitor<R> {
        R variable(Variable variable);

        R staticField(StaticField field);

        R instanceField(InstanceField field);

        R arrayLength(ArrayLength length);

        R arrayItem(ArrayItem item);
    }

    /** A parameter, a local variable, or an operand of a {@link FlowTerm.Sequence}. */
    record Variable(String name, TypeMirror type) implements ReferenceTerm {
        @Override
        public boolean isFixed() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.variable(this);
        }
    }

    /** A static field. */
    record StaticField(Field field) implements ReferenceTerm {
        @Override
        public TypeMirror type() {
            return field.type();
        }

        @Override
        public boolean isFixed() {
            return field.isFinal();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.staticField(this);
        }
    }

    /** A field of an object. */
    record InstanceField(Term target, Field field) implements ReferenceTerm {
        @Override
        public TypeMirror type() {
            return field.type();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.instanceField(this);
        }
    }

    /** The length of an array. */
    record ArrayLength(Term array, TypeMirror type) implements ReferenceTerm {
        @Override
        public boolean isFixed() {
            return array.isFixed();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.arrayLength(this);
        }
    }

    /** The item of an array at an index that is not negative. */
    record ArrayItem(Term array, Term index, TypeMirror type) implements ReferenceTerm {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.arrayItem(this);
        }
    }
}
