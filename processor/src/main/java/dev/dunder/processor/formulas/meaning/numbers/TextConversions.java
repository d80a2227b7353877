package dev.dunder.processor.formulas.meaning.numbers;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.CallTerm;
import dev.dunder.processor.formulas.meaning.terms.ConstantTerm;
import dev.dunder.processor.formulas.meaning.terms.Function;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.types.JavaTypes;
import java.util.List;
import java.util.Optional;

/** Characters as texts, and texts of one character as characters. */
final class TextConversions {
    private final JavaTypes types;

    TextConversions(JavaTypes types) {
        this.types = types;
    }

    /** The character of a literal text of one character. */
    Optional<Term> single(Bound.Value value) {
        return value.term()
                .constant()
                .flatMap(ConstantTerm::text)
                .map(ConstantTerm.Text::value)
                .filter(text -> text.length() == 1)
                .map(text -> new ConstantTerm.Letter(text.charAt(0), types.ofCharacter()));
    }

    /** A text as a String; a Character that is null has none. */
    Term text(Bound.Value value) {
        return ofFunction(Function.TEXT_OF_CHARACTER, value);
    }

    /** A text as a String, or null as null. */
    Term nullableText(Bound.Value value) {
        boolean isBoxed = !value.type().getKind().isPrimitive();
        return ofFunction(isBoxed ? Function.TEXT_OR_NULL : Function.TEXT_OF_CHARACTER, value);
    }

    private Term ofFunction(Function function, Bound.Value value) {
        return types.isCharacter(value.type())
                ? new CallTerm.Intrinsic(function, List.of(value.term()), types.ofText())
                : value.term();
    }
}
