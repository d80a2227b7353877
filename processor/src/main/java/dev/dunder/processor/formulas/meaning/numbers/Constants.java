package dev.dunder.processor.formulas.meaning.numbers;

import dev.dunder.processor.formulas.meaning.terms.ConstantTerm;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.LiteralNumber;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.meaning.terms.Settings;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.types.NumberType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Gives numbers made of literals alone the type that they meet, with their exact value in it. */
final class Constants {
    private final FormulaContext context;

    Constants(FormulaContext context) {
        this.context = context;
    }

    /** The type of a number that meets none: by its size, or double if it has a fraction. */
    NumberType natural(LiteralNumber number) {
        return Fractions.isIn(number)
                ? NumberType.DOUBLE
                : value(number).map(Constants::bySize).orElse(NumberType.INT);
    }

    private static NumberType bySize(BigInteger value) {
        int bits = value.bitLength();
        return bits < 32 ? NumberType.INT : bits < 64 ? NumberType.LONG : NumberType.BIG_INTEGER;
    }

    /** The value in whole numbers, if it has one. */
    static Optional<BigInteger> value(LiteralNumber number) {
        try {
            return Optional.of(WholeFolding.whole(number));
        } catch (ArithmeticException none) {
            return Optional.empty();
        }
    }

    /** Whether a number has a value of a type. */
    boolean fits(LiteralNumber number, NumberType type) {
        boolean isDividing = Divisions.firstIn(number).isPresent();
        return switch (type) {
            case INT, LONG, BIG_INTEGER -> !isDividing && !Fractions.isIn(number) && isWithin(number, type);
            case FLOAT, DOUBLE -> true;
            case BIG_DECIMAL -> !isDividing || settings().isRounding();
        };
    }

    private static boolean isWithin(LiteralNumber number, NumberType type) {
        return value(number).filter(value -> isWithin(value, type)).isPresent();
    }

    private static boolean isWithin(BigInteger value, NumberType type) {
        return type == NumberType.BIG_INTEGER || bySize(value).compareTo(type) <= 0;
    }

    /** A number in a type; empty where it has no value there, which is reported. */
    Optional<Term> term(LiteralNumber number, NumberType type) {
        Optional<LiteralNumber.Operation> division = Divisions.firstIn(number);
        if (division.isPresent() && type.isWhole()) {
            return fail(MeaningProblem.INTEGER_DIVISION, division.get().at(), "int", "int");
        }
        if (division.isPresent()
                && type == NumberType.BIG_DECIMAL
                && !settings().isRounding()) {
            return fail(
                    MeaningProblem.DIVISION_WITHOUT_PRECISION, division.get().at());
        }
        try {
            return calculated(number, type);
        } catch (ArithmeticException none) {
            String reason = String.valueOf(none.getMessage());
            return fail(MeaningProblem.CONSTANT_FAILS, number.span(), context.text(number.span()), reason);
        }
    }

    private Optional<Term> fail(MeaningProblem problem, Span at, Object... arguments) {
        context.fail(problem, at, arguments);
        return Optional.empty();
    }

    private Optional<Term> calculated(LiteralNumber number, NumberType type) {
        return switch (type) {
            case INT, LONG, BIG_INTEGER -> whole(number, type);
            case FLOAT, DOUBLE -> floating(number, type);
            case BIG_DECIMAL -> Optional.of(decimal(number));
        };
    }

    private Optional<Term> whole(LiteralNumber number, NumberType type) {
        BigInteger value = WholeFolding.whole(number);
        return isWithin(value, type)
                ? Optional.of(new ConstantTerm.Whole(value, type, of(type)))
                : outOfRange(number, type);
    }

    private Optional<Term> floating(LiteralNumber number, NumberType type) {
        double value = FloatFolding.floating(number);
        boolean isLost = isLost(type == NumberType.FLOAT ? (float) value : value, number);
        return isLost ? outOfRange(number, type) : Optional.of(new ConstantTerm.Floating(value, type, of(type)));
    }

    /** Whether it is infinite or not a number, or has become zero from a literal that is not zero. */
    private static boolean isLost(double value, LiteralNumber number) {
        boolean isVanished = value == 0
                && number.isWritten()
                && DecimalFolding.decimal(number, MathContext.UNLIMITED).signum() != 0;
        return !Double.isFinite(value) || isVanished;
    }

    private Optional<Term> outOfRange(LiteralNumber number, NumberType type) {
        String text = context.text(number.span());
        return fail(MeaningProblem.LITERAL_OUT_OF_RANGE, number.span(), text, type.inWords());
    }

    private Term decimal(LiteralNumber number) {
        MathContext rounding = settings().isRounding()
                ? new MathContext(
                        settings().precision(), RoundingMode.valueOf(settings().rounding()))
                : MathContext.UNLIMITED;
        BigDecimal value = DecimalFolding.decimal(number, rounding);
        return new ConstantTerm.Decimal(value, of(NumberType.BIG_DECIMAL));
    }

    private TypeMirror of(NumberType type) {
        return context.types().of(type);
    }

    private Settings settings() {
        return context.settings();
    }
}
