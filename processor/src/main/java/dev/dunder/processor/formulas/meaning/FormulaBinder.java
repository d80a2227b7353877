package dev.dunder.processor.formulas.meaning;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.lowering.BoundFormula;
import dev.dunder.processor.formulas.meaning.terms.Diagnostics;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.FormulaSource;
import dev.dunder.processor.formulas.syntax.problems.ProblemInText;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Binds one formula. */
public final class FormulaBinder {
    private FormulaBinder() {}

    /**
     * What a formula came to.
     *
     * @param formula the formula as Java, if nothing is wrong
     * @param problems what is wrong with it
     * @param missing the names of types that it needs, and that are not there yet
     */
    public record Outcome(Optional<BoundFormula> formula, List<ProblemInText> problems, List<String> missing) {

        /** Copies the lists. */
        public Outcome {
            problems = List.copyOf(problems);
            missing = List.copyOf(missing);
        }
    }

    /** A formula, bound in its surroundings. */
    public static Outcome bind(Expression tree, FormulaSource task, FormulaContext surroundings) {
        Diagnostics notes = new Diagnostics(task, surroundings);
        Optional<Code> value = new Binder(surroundings, task, notes).bind(tree, task.result());
        List<ProblemInText> problems = notes.problems();
        return problems.isEmpty()
                ? new Outcome(value.map(code -> notes.formula(shaped(code, task))), List.of(), notes.missing())
                : new Outcome(Optional.empty(), problems, notes.missing());
    }

    private static Code shaped(Code code, FormulaSource task) {
        return task.shape()
                .map(shape -> code.call(
                        "setScale",
                        new Code.Literal(CodeBlock.of("$L", shape.scale())),
                        new Code.StaticField(ClassName.get(RoundingMode.class), shape.rounding())))
                .orElse(code);
    }
}
