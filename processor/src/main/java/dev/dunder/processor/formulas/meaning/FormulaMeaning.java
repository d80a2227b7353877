package dev.dunder.processor.formulas.meaning;

import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.FormulaEnvironment;
import dev.dunder.processor.formulas.meaning.terms.FormulaSource;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.syntax.problems.ProblemInText;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import java.util.List;
import java.util.Optional;

/**
 * What a formula means.
 *
 * @param term its value in the type of its method, if nothing is wrong
 * @param problems what is wrong with it
 * @param missing the names of types that it needs, and that do not exist yet
 */
public record FormulaMeaning(Optional<Term> term, List<ProblemInText> problems, List<String> missing) {

    /** Copies the lists. */
    public FormulaMeaning {
        problems = List.copyOf(problems);
        missing = List.copyOf(missing);
    }

    /** What the tree of a formula means in its environment. */
    public static FormulaMeaning of(Expression tree, FormulaSource source, FormulaEnvironment environment) {
        FormulaContext context = FormulaContext.of(environment, source);
        Optional<Term> term = new Binder(context).bind(tree, source.result());
        List<ProblemInText> problems = context.diagnostics().problems();
        List<String> missing = context.diagnostics().missing();
        return new FormulaMeaning(problems.isEmpty() ? term : Optional.empty(), problems, missing);
    }
}
