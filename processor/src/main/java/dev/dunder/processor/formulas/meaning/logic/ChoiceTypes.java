package dev.dunder.processor.formulas.meaning.logic;

import dev.dunder.processor.formulas.meaning.terms.Becoming;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.OpenChoice;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.syntax.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.type.TypeMirror;

/**
 * The types of a choice: those that each branch becomes by itself. It is made anew for each type that is wanted, unless
 * an object of the common type is one of the wanted type already.
 *
 * @param branches finds what each operand is in a type
 * @param operands what is chosen from, as it was bound
 * @param own their common type, if there is one
 * @param chooser makes the choice of branches in one type
 */
record ChoiceTypes(Branches branches, List<Bound> operands, Optional<TypeMirror> own, Chooser chooser)
        implements Becoming, OpenChoice.Branching {

    /** Copies the list. */
    ChoiceTypes {
        operands = List.copyOf(operands);
    }

    /** Makes a choice; empty after a problem, which is reported. */
    interface Chooser {

        /** The choice of branches that have one type. */
        Optional<Term> choose(Branches.Common common);

        /** The choice between the meanings of its branches, which have a type. */
        Optional<Term> each(TypeMirror type, Function<Bound, Optional<Term>> meaning);
    }

    @Override
    public boolean is(TypeMirror wanted) {
        return branches.areAll(operands, wanted, own);
    }

    @Override
    public Optional<Term> in(TypeMirror wanted) {
        return chosenIn(wanted);
    }

    @Override
    public Optional<Term> each(TypeMirror type, Function<Bound, Optional<Term>> meaning) {
        return chooser.each(type, meaning);
    }

    /** The choice in a type. */
    Optional<Term> chosenIn(TypeMirror type) {
        return branches.in(type, operands).flatMap(chooser::choose);
    }

    @Override
    public boolean isOfOneKind() {
        return branches.areOfOneKind(operands);
    }

    @Override
    public Becoming asPart(Span part) {
        return new Documented(this, part);
    }
}
