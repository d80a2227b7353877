package dev.dunder.processor.formulas.meaning.containers;

import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.UntypedNumbers;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.CallTerm;
import dev.dunder.processor.formulas.meaning.terms.Function;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Gives what is searched the type of the elements, where it is a literal, a character or a text. */
final class SearchedItem {
    private final JavaTypes types;
    private final Conversions conversions;

    SearchedItem(JavaTypes types, Conversions conversions) {
        this.types = types;
        this.conversions = conversions;
    }

    /** An item as one of the elements: a fraction beside decimals, a character beside texts, a literal beside characters. */
    Bound exact(Bound item, TypeMirror element) {
        boolean isDecimal =
                types.number(element).filter(NumberType.BIG_DECIMAL::equals).isPresent();
        return item.value()
                .<Bound>map(value -> letterOrText(value, element))
                .or(() -> item.untyped()
                        .filter(number -> isDecimal && UntypedNumbers.hasFraction(number))
                        .map(number -> conversions.as(number, NumberType.BIG_DECIMAL)))
                .orElse(item);
    }

    private Bound.Value letterOrText(Bound.Value item, TypeMirror element) {
        boolean isText = conversions.isCharacter(item) && types.isAssignable(types.ofText(), element);
        Optional<Term> other = isText
                ? Optional.of(conversions.nullableText(item))
                : types.isCharacter(element) ? conversions.single(item) : Optional.empty();
        return other.map(term -> new Bound.Value(term, item.span())).orElse(item);
    }

    /** An item where objects are looked up, as in a map: a text of one character beside characters is that character. */
    Bound keyed(Bound item, TypeMirror element) {
        Bound exact = exact(item, element);
        return exact.value()
                .filter(value -> types.isCharacter(element) && types.isString(value.type()))
                .<Bound>map(value -> new Bound.Value(
                        new CallTerm.Intrinsic(
                                Function.AMONG_CHARACTERS, List.of(value.term()), types.declared("java.lang.Object")),
                        value.span()))
                .orElse(exact);
    }

    /** The item as one that can be among the elements. */
    Optional<Bound.Value> comparable(Bound item, TypeMirror element) {
        return conversions.natural(exact(item, element)).value();
    }
}
