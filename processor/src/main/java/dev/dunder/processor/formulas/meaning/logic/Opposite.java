package dev.dunder.processor.formulas.meaning.logic;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.TestTerm;
import javax.lang.model.type.TypeMirror;

/** Turns a comparison into its opposite: {@code not in} is the opposite of {@code in}. */
final class Opposite {
    private Opposite() {}

    /** The opposite of a condition; a part that failed stays as it is. */
    static Bound of(Bound condition, TypeMirror ofTruth) {
        return condition
                .value()
                .<Bound>map(value -> value.as(new TestTerm.Not(value.term(), ofTruth)))
                .orElse(condition);
    }
}
