package dev.dunder.processor.formulas.meaning.terms;

import dev.dunder.processor.formulas.syntax.text.Span;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.type.TypeMirror;

/** The types that a part has where they are wanted of it, beside its own one. */
public interface Becoming {

    /** Whether it has a type where that is wanted. */
    boolean is(TypeMirror wanted);

    /** What it means in a type that it has; empty where that is what it means by itself. */
    Optional<Term> in(TypeMirror wanted);

    /** Whether the truth of the value is that of what it was chosen from: all of that is of one kind. */
    default boolean isOfOneKind() {
        return true;
    }

    /** The same for a part of the formula that is worth a line in the documentation. */
    Becoming asPart(Span part);

    /** The types of a generic call, which javac finds by itself. */
    record Inferred(Predicate<TypeMirror> types) implements Becoming {
        @Override
        public boolean is(TypeMirror wanted) {
            return types.test(wanted);
        }

        @Override
        public Optional<Term> in(TypeMirror wanted) {
            return Optional.empty();
        }

        @Override
        public Becoming asPart(Span part) {
            return this;
        }
    }

    /** The types of a choice, which is made anew for each, as part of the formula. */
    record Documented(Becoming choice, Span part) implements Becoming {
        @Override
        public boolean is(TypeMirror wanted) {
            return choice.is(wanted);
        }

        @Override
        public Optional<Term> in(TypeMirror wanted) {
            return choice.in(wanted).map(term -> new FlowTerm.Part(part, term));
        }

        @Override
        public boolean isOfOneKind() {
            return choice.isOfOneKind();
        }

        @Override
        public Becoming asPart(Span larger) {
            return new Documented(this, larger);
        }
    }
}
