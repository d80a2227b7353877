package dev.dunder.processor.formulas.meaning;

import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.Numbers;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What to write where a formula's value does not become the method's result: a conversion around it, or another result. */
final class ResultRemedies {
    private final JavaTypes types;
    private final Numbers numbers;
    private final Conversions conversions;

    ResultRemedies(JavaTypes types, Numbers numbers, Conversions conversions) {
        this.types = types;
        this.numbers = numbers;
        this.conversions = conversions;
    }

    /** What helps for a value and the result that it does not become. */
    String of(Bound bound, TypeMirror result) {
        if (Conversions.isNull(bound)) {
            return "change the method's result to a type that can be null, or write a value";
        }
        String change = "change the method's result to " + conversions.inWords(bound);
        return around(bound, result)
                .map(written -> "write " + written + " around it, or " + change)
                .orElse(change);
    }

    /** The functions of which each, around the whole formula, has a value of the result's type. */
    private Optional<String> around(Bound bound, TypeMirror result) {
        if (types.isString(result)) {
            return Optional.of("str(…)");
        }
        if (types.isTruth(result)) {
            return Optional.of("bool(…)");
        }
        return types.isCharacter(result)
                ? character(bound)
                : types.number(result).flatMap(number -> number(bound, number, result));
    }

    private Optional<String> character(Bound bound) {
        return numbers.type(bound).map(number -> number.isWhole() ? "chr(…)" : "chr(int(…))");
    }

    private Optional<String> number(Bound bound, NumberType wanted, TypeMirror result) {
        if (numbers.isNumber(bound)) {
            return Optional.of(ofNumber(wanted));
        }
        return bound.value().flatMap(value -> {
            if (types.isString(value.type())) {
                return Optional.of(ofText(wanted));
            }
            if (types.isCharacter(value.type())) {
                return Optional.of(isNarrow(result) ? "int(ord(…))" : "ord(…)");
            }
            return types.isTruth(value.type()) ? Optional.of("int(…)") : Optional.empty();
        });
    }

    private boolean isNarrow(TypeMirror result) {
        TypeKind kind = types.unboxed(result).getKind();
        return kind == TypeKind.BYTE || kind == TypeKind.SHORT;
    }

    private static String ofNumber(NumberType wanted) {
        return switch (wanted) {
            case INT, LONG, BIG_INTEGER -> "int(…) or round(…)";
            case FLOAT, DOUBLE -> "float(…)";
            case BIG_DECIMAL -> "Decimal(…)";
        };
    }

    private static String ofText(NumberType wanted) {
        return switch (wanted) {
            case INT, LONG, BIG_INTEGER -> "int(…)";
            case FLOAT, DOUBLE -> "float(…)";
            case BIG_DECIMAL -> "Decimal(…)";
        };
    }
}
