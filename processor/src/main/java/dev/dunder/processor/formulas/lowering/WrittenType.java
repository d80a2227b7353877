package dev.dunder.processor.formulas.lowering;

import dev.dunder.processor.formulas.meaning.terms.CallTerm;
import dev.dunder.processor.formulas.meaning.terms.ConstantTerm;
import dev.dunder.processor.formulas.meaning.terms.FlowTerm;
import dev.dunder.processor.formulas.meaning.terms.NumberTerm;
import dev.dunder.processor.formulas.meaning.terms.ReferenceTerm;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.meaning.terms.TestTerm;
import dev.dunder.processor.formulas.types.JavaTypes;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The type that Java gives the expression of a term: that of a choice may be narrower than the type that is wanted. */
final class WrittenType implements Term.Visitor<TypeMirror> {
    private final JavaTypes types;

    WrittenType(JavaTypes types) {
        this.types = types;
    }

    /** The type of a term's expression. */
    TypeMirror of(Term term) {
        return term.accept(this);
    }

    /** Whether Java would unbox one of two branches of these types, or convert it to the other's type. */
    static boolean isUnboxing(TypeMirror one, TypeMirror other, JavaTypes types) {
        return types.unboxed(one).getKind().isPrimitive()
                && types.unboxed(other).getKind().isPrimitive()
                && !types.isSame(one, other);
    }

    @Override
    public TypeMirror constant(ConstantTerm term) {
        return term.type();
    }

    @Override
    public TypeMirror reference(ReferenceTerm term) {
        return term.type();
    }

    @Override
    public TypeMirror call(CallTerm term) {
        return term.type();
    }

    @Override
    public TypeMirror number(NumberTerm term) {
        return term.type();
    }

    @Override
    public TypeMirror test(TestTerm term) {
        return term.type();
    }

    @Override
    public TypeMirror flow(FlowTerm term) {
        return term.accept(new OfFlow());
    }

    /** What decides which parts are evaluated. */
    private final class OfFlow implements FlowTerm.Visitor<TypeMirror> {
        @Override
        public TypeMirror part(FlowTerm.Part part) {
            return of(part.value());
        }

        @Override
        public TypeMirror choice(FlowTerm.Choice choice) {
            TypeMirror yes = ofBranch(choice.yes());
            TypeMirror no = ofBranch(choice.no());
            if (!types.isReference(choice.type())) {
                return types.isSame(yes, no) ? yes : promoted(yes, no).orElse(choice.type());
            }
            if (yes.getKind() == TypeKind.NULL || no.getKind() == TypeKind.NULL) {
                return types.boxed(yes.getKind() == TypeKind.NULL ? no : yes);
            }
            if (types.isSame(yes, no)) {
                return yes;
            }
            return types.isSame(types.boxed(yes), types.boxed(no)) ? types.boxed(yes) : choice.type();
        }

        /** A branch of a primitive type is written exactly: with a cast where Java would give it another type. */
        private TypeMirror ofBranch(Term branch) {
            return branch.type().getKind().isPrimitive() ? branch.type() : of(branch);
        }

        /** Binary numeric promotion (JLS 5.6). */
        private Optional<TypeMirror> promoted(TypeMirror one, TypeMirror other) {
            return types.number(one)
                    .flatMap(first -> types.number(other).flatMap(first::meet))
                    .map(types::of);
        }

        @Override
        public TypeMirror keep(FlowTerm.Keep keep) {
            return keep.type();
        }

        @Override
        public TypeMirror sequence(FlowTerm.Sequence sequence) {
            return of(sequence.body());
        }

        @Override
        public TypeMirror furthest(FlowTerm.Furthest furthest) {
            return furthest.type();
        }

        @Override
        public TypeMirror anyIndex(FlowTerm.AnyIndex search) {
            return search.type();
        }
    }
}
