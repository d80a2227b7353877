package dev.dunder.processor.formulas.meaning.numbers;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Tells whether a part becomes a type without loss. It reports nothing, unlike {@link Conversions}. */
public final class Fitting {
    private final JavaTypes types;
    private final Conversions conversions;
    private final UntypedNumbers untyped;

    /** Fitting in a context. */
    public Fitting(FormulaContext context, Conversions conversions) {
        this.types = context.types();
        this.conversions = conversions;
        this.untyped = new UntypedNumbers(context);
    }

    /** Whether a part becomes a type. */
    public boolean fits(Bound bound, TypeMirror wanted) {
        if (Conversions.isNull(bound)) {
            return !Conversions.isPrimitive(wanted);
        }
        return bound.untyped()
                .map(number -> isNumber(number, wanted))
                .or(() -> bound.open().map(choice -> choice.becoming().is(wanted)))
                .or(() -> bound.value().map(value -> isValue(value, wanted)))
                .orElse(false);
    }

    private boolean isNumber(Bound.Untyped number, TypeMirror wanted) {
        Optional<NumberType> type = types.number(wanted);
        if (type.isEmpty()) {
            return types.isAssignable(conversions.type(number), wanted);
        }
        boolean isLosing = type.get().isWhole() && UntypedNumbers.hasFraction(number);
        return !isLosing && untyped.fits(number, type.get());
    }

    private boolean isValue(Bound.Value value, TypeMirror wanted) {
        return value.becomes(wanted) || conversions.to(wanted, value).isPresent();
    }
}
