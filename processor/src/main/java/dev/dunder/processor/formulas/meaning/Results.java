package dev.dunder.processor.formulas.meaning;

import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.Numbers;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.meaning.terms.OpenChoice;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.types.JavaTypes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Gives a formula's value the type that its method returns, which loses nothing. */
final class Results {
    private final FormulaContext context;
    private final Numbers numbers;
    private final Conversions conversions;
    private final ResultRemedies remedies;

    Results(FormulaContext context, Numbers numbers, Conversions conversions) {
        this.context = context;
        this.numbers = numbers;
        this.conversions = conversions;
        this.remedies = new ResultRemedies(context.types(), numbers, conversions);
    }

    /** A value in the type; empty where something is wrong, which is reported. */
    Optional<Term> convert(Span formula, Bound bound, TypeMirror result) {
        if (bound.open().isPresent()) {
            return ofChoice(bound.open().get(), result);
        }
        if (bound.value().isEmpty() && bound.untyped().isEmpty()) {
            return Optional.empty();
        }
        int before = context.diagnostics().count();
        boolean isNullOfPrimitive = Conversions.isNull(bound) && Conversions.isPrimitive(result);
        Optional<Term> term = isNullOfPrimitive ? Optional.empty() : conversions.to(result, bound);
        if (term.isEmpty() && context.diagnostics().count() == before) {
            report(formula, bound, result);
        }
        return term;
    }

    /** A choice of no common type, which each of its branches may have as the result. */
    private static Optional<Term> ofChoice(OpenChoice choice, TypeMirror result) {
        Optional<Term> term = choice.in(result);
        if (term.isEmpty()) {
            choice.fail();
        }
        return term;
    }

    private void report(Span formula, Bound bound, TypeMirror result) {
        if (!context.diagnostics().isWaiting(List.of(result, conversions.type(bound)))) {
            context.fail(
                    wrongResult(bound, result),
                    formula,
                    conversions.inWords(bound),
                    types().inWords(result),
                    remedies.of(bound, result));
        }
    }

    private MeaningProblem wrongResult(Bound bound, TypeMirror result) {
        return numbers.isNumber(bound) && types().number(result).isPresent()
                ? MeaningProblem.LOSSY_RESULT
                : MeaningProblem.WRONG_RESULT;
    }

    private JavaTypes types() {
        return context.types();
    }
}
