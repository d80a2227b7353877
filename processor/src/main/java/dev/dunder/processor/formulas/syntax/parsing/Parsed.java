package dev.dunder.processor.formulas.syntax.parsing;

import dev.dunder.processor.formulas.syntax.problems.ProblemInText;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import java.util.List;
import java.util.Optional;

/** What a text is as a formula: its tree, exactly if it has no problem; else its problems, in the order of the text. */
public record Parsed(Optional<Expression> tree, List<ProblemInText> problems) {
    public Parsed {
        problems = List.copyOf(problems);
    }
}
