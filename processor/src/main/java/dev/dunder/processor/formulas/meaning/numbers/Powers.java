package dev.dunder.processor.formulas.meaning.numbers;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.meaning.terms.NumberTerm;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.syntax.tree.BinarySign;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.types.NumberType;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** {@code **} of plain numbers: which type it is calculated in, and which exponents have a result in that type. */
final class Powers {
    private final FormulaContext context;
    private final Numbers numbers;

    Powers(FormulaContext context, Numbers numbers) {
        this.context = context;
        this.numbers = numbers;
    }

    Bound bind(Expression.Binary power, Bound base, Bound exponent) {
        if (!isUndecided(base, exponent)) {
            return in(type(base, exponent), power, base, exponent);
        }
        boolean isExact = numbers.fits(base, NumberType.BIG_DECIMAL)
                && (negative(exponent).isEmpty() || hasFractions(NumberType.BIG_DECIMAL));
        return new Bound.Undecided(
                power.span(),
                isExact,
                type -> in(type, power, base, exponent).value().map(Bound.Value::term));
    }

    /** A fraction waits for what decides its type, unless its exponent is a fraction too. */
    private boolean isUndecided(Bound base, Bound exponent) {
        return UntypedNumbers.hasFraction(base)
                && numbers.type(exponent).filter(NumberType::isWord).isPresent();
    }

    private Bound in(NumberType type, Expression.Binary power, Bound base, Bound exponent) {
        Optional<BigInteger> negative = negative(exponent);
        if (negative.isPresent() && !hasFractions(type)) {
            return context.fail(MeaningProblem.NEGATIVE_EXPONENT, exponent.span(), type.inWords(), negative.get());
        }
        NumberType own = numbers.type(exponent).orElseThrow();
        if (!isExponent(own, type)) {
            return context.fail(MeaningProblem.WRONG_EXPONENT, exponent.span(), type.inWords(), own.inWords());
        }
        Optional<Term> first = numbers.as(base, type);
        Optional<Term> second = numbers.as(exponent, exponentType(type, own));
        return first.flatMap(one -> second.map(other -> power(type, one, other)))
                .<Bound>map(term -> numbers.value(term, power.span()))
                .orElseGet(() -> new Bound.Failed(power.span()));
    }

    private Term power(NumberType type, Term base, Term exponent) {
        return new NumberTerm.Operation(
                BinarySign.POWER, type, base, exponent, context.types().of(type));
    }

    /** A decimal stays one whatever its exponent; all others meet it. */
    private NumberType type(Bound base, Bound exponent) {
        return numbers.is(base, NumberType.BIG_DECIMAL)
                ? NumberType.BIG_DECIMAL
                : numbers.meet(List.of(base, exponent))
                        .orElseGet(() -> numbers.type(base).orElseThrow());
    }

    /** Whether a type has values for negative powers. */
    private boolean hasFractions(NumberType type) {
        return switch (type) {
            case INT, LONG, BIG_INTEGER -> false;
            case FLOAT, DOUBLE -> true;
            case BIG_DECIMAL -> context.settings().isRounding();
        };
    }

    private static NumberType exponentType(NumberType type, NumberType own) {
        boolean isAdapted = type.isFloating() || (type.isWord() && own.isWord());
        return isAdapted ? type : own;
    }

    private static boolean isExponent(NumberType exponent, NumberType type) {
        return switch (type) {
            case INT, LONG, BIG_INTEGER -> exponent.isWhole();
            case FLOAT, DOUBLE -> exponent.isWord() || exponent.isFloating();
            case BIG_DECIMAL -> exponent.isWord();
        };
    }

    /** The value of an exponent that is a negative whole number made of literals. */
    private static Optional<BigInteger> negative(Bound exponent) {
        return exponent.untyped()
                .flatMap(Bound.Untyped::literal)
                .map(Bound.Literal::number)
                .filter(number -> !Fractions.isIn(number))
                .flatMap(Constants::value)
                .filter(value -> value.signum() < 0);
    }
}
