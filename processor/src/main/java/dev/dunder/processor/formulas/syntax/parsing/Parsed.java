package dev.dunder.processor.formulas.syntax.parsing;

import dev.dunder.processor.formulas.syntax.problems.ProblemInText;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import java.util.List;
import java.util.Optional;

/** What a text is as a formula: its tree, exactly if it has no fault; else its faults, in the order of the text. */
public record Parsed(Optional<Expression> tree, List<ProblemInText> faults) {
    public Parsed {
        faults = List.copyOf(faults);
    }
}
