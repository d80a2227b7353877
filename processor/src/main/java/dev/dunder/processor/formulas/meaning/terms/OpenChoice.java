package dev.dunder.processor.formulas.meaning.terms;

import dev.dunder.processor.formulas.syntax.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.lang.model.type.TypeMirror;

/**
 * A choice whose branches have no common type: it has one only where a type is wanted that each of them has.
 *
 * @param span where it stands
 * @param becoming the types that it has where they are wanted
 * @param branching what it chooses from
 * @param problem reports that it has no type of its own
 */
public record OpenChoice(Span span, Becoming becoming, Branching branching, Supplier<Bound.Failed> problem)
        implements Bound {

    /** What a choice is made between. */
    public interface Branching {

        /** The branches, as they were bound. */
        List<Bound> operands();

        /** The choice between the meanings of the branches, which have a type. */
        Optional<Term> each(TypeMirror type, Function<Bound, Optional<Term>> meaning);
    }

    /** The meaning of a part: of a choice without a type of its own, the choice between the meanings of its branches. */
    public static Optional<Term> each(Bound bound, TypeMirror type, Function<Bound, Optional<Term>> meaning) {
        return bound.open().isEmpty()
                ? meaning.apply(bound)
                : bound.open().get().branching().each(type, branch -> each(branch, type, meaning));
    }

    /** Reports that it has no type of its own. */
    public Bound.Failed fail() {
        return problem.get();
    }

    @Override
    public Optional<OpenChoice> open() {
        return Optional.of(this);
    }

    @Override
    public Optional<Term> in(TypeMirror wanted) {
        return Optional.of(becoming).filter(types -> types.is(wanted)).flatMap(types -> types.in(wanted));
    }

    /** The same choice as a part of the formula that is worth a line in the documentation. */
    public OpenChoice asPart(Span part) {
        return new OpenChoice(span, becoming.asPart(part), branching, problem);
    }
}
