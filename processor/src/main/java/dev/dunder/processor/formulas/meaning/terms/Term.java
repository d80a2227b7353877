package dev.dunder.processor.formulas.meaning.terms;

import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * What a part of a formula means: a typed tree without any Java text, which the lowering turns into code.
 *
 * <p>Operands stand in the order in which the formula evaluates them; whether that takes a private method or a local
 * variable is for the lowering to decide.
 */
public sealed interface Term permits ConstantTerm, ReferenceTerm, CallTerm, NumberTerm, TestTerm, FlowTerm {

    /** The static type. */
    TypeMirror type();

    /** Whether it is a variable, a constant or a literal: when it is read, and how often, makes no difference. */
    default boolean isFixed() {
        return false;
    }

    /** Whether it is an object, and never null: a text of the formula, or a new object. */
    default boolean isNeverNull() {
        return false;
    }

    /** It, if it is a constant of the formula. */
    default Optional<ConstantTerm> constant() {
        return Optional.empty();
    }

    /** It, if it is a widening of a number. */
    default Optional<NumberTerm.Widening> widening() {
        return Optional.empty();
    }

    /** It, if it is a choice. */
    default Optional<FlowTerm.Choice> choice() {
        return Optional.empty();
    }

    /** It, if it is a part that is worth a line in the documentation. */
    default Optional<FlowTerm.Part> part() {
        return Optional.empty();
    }

    /** What a visitor makes of it. */
    <R> R accept(Visitor<R> visitor);

    /** Takes terms apart: first by their kind, each of which has a visitor of its own. */
    interface Visitor<R> {
        R constant(ConstantTerm term);

        R reference(ReferenceTerm term);

        R call(CallTerm term);

        R number(NumberTerm term);

        R test(TestTerm term);

        R flow(FlowTerm term);
    }
}
