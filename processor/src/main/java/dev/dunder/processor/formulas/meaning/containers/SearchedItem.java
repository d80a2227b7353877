package dev.dunder.processor.formulas.meaning.containers;

import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.UntypedNumbers;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Gives what is searched the type of the elements, where it is a literal. */
final class SearchedItem {
    private final JavaTypes types;
    private final Conversions conversions;

    SearchedItem(JavaTypes types, Conversions conversions) {
        this.types = types;
        this.conversions = conversions;
    }

    /** A literal as one of the elements: a fraction beside decimals, one character beside characters. */
    Bound exact(Bound item, TypeMirror element) {
        if (types.isCharacter(element)) {
            return item.value().<Bound>flatMap(this::character).orElse(item);
        }
        boolean isDecimal =
                types.number(element).filter(NumberType.BIG_DECIMAL::equals).isPresent();
        return item.untyped()
                .filter(number -> isDecimal && UntypedNumbers.hasFraction(number))
                .map(number -> conversions.as(number, NumberType.BIG_DECIMAL))
                .orElse(item);
    }

    private Optional<Bound.Value> character(Bound.Value item) {
        return types.isString(item.type())
                ? conversions.single(item).map(letter -> new Bound.Value(letter, item.span()))
                : Optional.empty();
    }

    /** The item as one that can be among the elements; empty for a text beside characters. */
    Optional<Bound.Value> comparable(Bound item, TypeMirror element) {
        return conversions
                .natural(exact(item, element))
                .value()
                .filter(value -> !types.isCharacter(element) || !types.isString(value.type()));
    }
}
