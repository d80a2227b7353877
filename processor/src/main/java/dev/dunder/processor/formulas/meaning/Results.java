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
import dev.dunder.processor.formulas.types.NumberType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Gives a formula's value the type that its method returns, which loses nothing. */
final class Results {
    private final FormulaContext context;
    private final Numbers numbers;
    private final Conversions conversions;

    Results(FormulaContext context, Numbers numbers, Conversions conversions) {
        this.context = context;
        this.numbers = numbers;
        this.conversions = conversions;
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
            choice.problem().get();
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
                    remedy(bound, result));
        }
    }

    private MeaningProblem wrongResult(Bound bound, TypeMirror result) {
        return numbers.isNumber(bound) && types().number(result).isPresent()
                ? MeaningProblem.LOSSY_RESULT
                : MeaningProblem.WRONG_RESULT;
    }

    private String remedy(Bound bound, TypeMirror result) {
        if (Conversions.isNull(bound)) {
            return "change the method's result to a type that can be null, or write a value";
        }
        String change = "change the method's result to " + conversions.inWords(bound);
        if (types().isString(result)) {
            return "write str(…) around it, or " + change;
        }
        Optional<NumberType> number = types().number(result);
        if (numbers.isNumber(bound) && number.isPresent()) {
            return numberRemedy(number.get(), result) + change;
        }
        if (number.isPresent() && isTruth(bound)) {
            return "write int(…) around it, or " + change;
        }
        return (types().isTruth(result) ? "write bool(…) around it, or " : "") + change;
    }

    private boolean isTruth(Bound bound) {
        return bound.value().filter(value -> types().isTruth(value.type())).isPresent();
    }

    /** What makes a number one of the wanted type, before the other way out. */
    private String numberRemedy(NumberType number, TypeMirror result) {
        TypeKind kind = types().unboxed(result).getKind();
        if (kind == TypeKind.SHORT || kind == TypeKind.BYTE) {
            return "";
        }
        return switch (number) {
            case FLOAT -> "";
            case DOUBLE -> "write float(…) around it, or ";
            case BIG_DECIMAL -> "calculate in BigDecimal from the start, or ";
            case INT, LONG, BIG_INTEGER -> "write int(…) or round(…) around it, or ";
        };
    }

    private JavaTypes types() {
        return context.types();
    }
}
