package dev.dunder.processor.formulas.meaning.logic;

import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.syntax.tree.LogicalSign;
import java.util.Optional;

/** What follows where a part is true, and where it is false. */
record Outcomes(Optional<Term> yes, Optional<Term> no) {

    /** The same, with what follows where the sign goes on to the next operand. */
    Outcomes onNext(LogicalSign sign, Term next) {
        return switch (sign) {
            case AND -> new Outcomes(Optional.of(next), no);
            case OR -> new Outcomes(yes, Optional.of(next));
        };
    }
}
