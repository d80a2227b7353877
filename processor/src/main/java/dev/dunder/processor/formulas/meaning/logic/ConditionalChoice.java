package dev.dunder.processor.formulas.meaning.logic;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FlowTerm;
import dev.dunder.processor.formulas.meaning.terms.Term;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.type.TypeMirror;

/** Chooses one of the two branches of {@code body if test else orElse}. */
record ConditionalChoice(Term test, Bound body, Bound orElse) implements ChoiceTypes.Chooser {

    /** The branches. */
    List<Bound> branches() {
        return List.of(body, orElse);
    }

    @Override
    public Optional<Term> choose(Branches.Common common) {
        return Optional.of(
                new FlowTerm.Choice(test, common.terms().get(0), common.terms().get(1), common.type()));
    }

    @Override
    public Optional<Term> each(TypeMirror type, Function<Bound, Optional<Term>> meaning) {
        return meaning.apply(body)
                .flatMap(yes -> meaning.apply(orElse).map(no -> new FlowTerm.Choice(test, yes, no, type)));
    }
}
