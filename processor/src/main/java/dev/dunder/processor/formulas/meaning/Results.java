package dev.dunder.processor.formulas.meaning;

import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.lowering.CallWarnings;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.Numbers;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.Diagnostics;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.types.JavaTypes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Gives a formula's value the type that its method returns, which loses nothing. */
final class Results {
    private final JavaTypes types;
    private final Numbers numbers;
    private final Conversions conversions;
    private final Diagnostics notes;

    Results(JavaTypes types, Numbers numbers, Conversions conversions, Diagnostics notes) {
        this.types = types;
        this.numbers = numbers;
        this.conversions = conversions;
        this.notes = notes;
    }

    /** The code of a value in the type; empty where something is wrong, which is noted. */
    Optional<Code> convert(Span formula, Bound bound, TypeMirror result) {
        if (!(bound instanceof Bound.Value) && !(bound instanceof Bound.Untyped)) {
            return Optional.empty();
        }
        int before = notes.problems().size();
        Optional<Code> code = Conversions.isNull(bound) && Conversions.isPrimitive(result)
                ? Optional.empty()
                : conversions.to(result, bound);
        notes.suppress(new CallWarnings(types).ofConversion(conversions.type(bound), result));
        if (code.isEmpty()
                && notes.problems().size() == before
                && !notes.isWaiting(List.of(result, conversions.type(bound)))) {
            notes.fail(
                    wrongResult(bound, result),
                    formula,
                    conversions.inWords(bound),
                    types.inWords(result),
                    remedy(bound, result));
        }
        return code;
    }

    private MeaningProblem wrongResult(Bound bound, TypeMirror result) {
        return numbers.isNumber(bound) && types.number(result).isPresent()
                ? MeaningProblem.LOSSY_RESULT
                : MeaningProblem.WRONG_RESULT;
    }

    private String remedy(Bound bound, TypeMirror result) {
        String found = conversions.inWords(bound);
        if (Conversions.isNull(bound)) {
            return "change the method's result to a type that can be null, or write a value";
        }
        if (types.isString(result)) {
            return "write str(…) around it, or change the method's result to " + found;
        }
        if (!numbers.isNumber(bound) || types.number(result).isEmpty()) {
            boolean isCounted = bound instanceof Bound.Value value
                    && types.isTruth(value.type())
                    && types.number(result).isPresent();
            String converted = types.isTruth(result) ? "write bool(…) around it, or " : "";
            return (isCounted ? "write int(…) around it, or " : converted)
                    + "change the method's result to %s".formatted(found);
        }
        String change = "change the method's result to " + found;
        if (types.unboxed(result).getKind() == TypeKind.SHORT
                || types.unboxed(result).getKind() == TypeKind.BYTE) {
            return change;
        }
        return switch (types.number(result).get()) {
            case FLOAT -> change;
            case DOUBLE -> "write float(…) around it, or " + change;
            case BIG_DECIMAL -> "calculate in BigDecimal from the start, or " + change;
            default -> "write int(…) or round(…) around it, or " + change;
        };
    }
}
