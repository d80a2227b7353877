package dev.dunder.processor.formulas.meaning.numbers;

import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.types.NumberType;
import java.util.Optional;

/** Gives numbers without a type the one that they meet: a literal, or in a choice between literals each of them. */
public final class UntypedNumbers {
    private final Constants constants;

    public UntypedNumbers(Constants constants) {
        this.constants = constants;
    }

    /** The type of a number that meets none: by its size, or double if it has a fraction. */
    NumberType natural(Bound.Untyped number) {
        if (number instanceof Bound.Literal literal) {
            return constants.natural(literal);
        }
        Bound.LiteralChoice choice = (Bound.LiteralChoice) number;
        return natural(choice.yes()).meet(natural(choice.no())).orElse(NumberType.DOUBLE);
    }

    /** The type of the operation in which a number meets another: a fraction makes whole numbers double. */
    NumberType meeting(Bound.Untyped number, NumberType other) {
        return other.isWord() && hasFraction(number) ? NumberType.DOUBLE : other;
    }

    /** Whether a number has a value of a type. */
    boolean fits(Bound.Untyped number, NumberType type) {
        if (number instanceof Bound.Literal literal) {
            return constants.fits(literal, type);
        }
        Bound.LiteralChoice choice = (Bound.LiteralChoice) number;
        return fits(choice.yes(), type) && fits(choice.no(), type);
    }

    /** The code of a number in a type; empty where it has no value there, which is reported. */
    Optional<Code> code(Bound.Untyped number, NumberType type) {
        if (number instanceof Bound.Literal literal) {
            return constants.code(literal, type);
        }
        Bound.LiteralChoice choice = (Bound.LiteralChoice) number;
        Optional<Code> no = code(choice.no(), type);
        return code(choice.yes(), type).flatMap(yes -> no.map(other -> new Code.Choice(choice.test(), yes, other)));
    }

    /** Whether a part is a number without a type that has a point or an exponent. */
    public static boolean hasFraction(Bound bound) {
        if (bound instanceof Bound.LiteralChoice choice) {
            return hasFraction(choice.yes()) || hasFraction(choice.no());
        }
        return bound instanceof Bound.Literal literal && Folding.hasFraction(literal.expression());
    }
}
