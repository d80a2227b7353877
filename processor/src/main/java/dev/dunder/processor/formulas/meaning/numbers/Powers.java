package dev.dunder.processor.formulas.meaning.numbers;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.lowering.RuntimeClasses;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.Diagnostics;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.meaning.terms.Settings;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.types.NumberType;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** {@code **} of plain numbers: exact for whole ones, {@code Math.pow} for doubles, correctly rounded for decimals. */
final class Powers {
    private final Numbers numbers;
    private final DecimalArithmetic decimals;
    private final Settings settings;
    private final Diagnostics notes;

    Powers(Numbers numbers, DecimalArithmetic decimals, Settings settings, Diagnostics notes) {
        this.numbers = numbers;
        this.decimals = decimals;
        this.settings = settings;
        this.notes = notes;
    }

    Optional<Bound> bind(Expression.Binary power, Bound base, Bound exponent) {
        NumberType type = type(base, exponent);
        Optional<BigInteger> known = known(exponent);
        boolean isNegative = known.filter(value -> value.signum() < 0).isPresent();
        if (isNegative && (type.isWhole() || (type == NumberType.BIG_DECIMAL && !settings.isRounding()))) {
            return Optional.of(
                    notes.fail(MeaningProblem.NEGATIVE_EXPONENT, exponent.span(), type.inWords(), known.orElseThrow()));
        }
        NumberType exponentType = exponentType(type, exponent);
        boolean isWrong = (!type.isFloating() && !exponentType.isWhole())
                || (type == NumberType.BIG_DECIMAL && !exponentType.isWord());
        if (isWrong) {
            return Optional.of(
                    notes.fail(MeaningProblem.WRONG_EXPONENT, exponent.span(), type.inWords(), exponentType.inWords()));
        }
        Optional<Code> first = numbers.as(base, type);
        Optional<Code> second = numbers.as(exponent, exponentType);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.of(new Bound.Failed(power.span()));
        }
        return Optional.of(numbers.value(code(type, first.get(), second.get(), known), type, power.span()));
    }

    /** A decimal stays one whatever its exponent; all others meet it. */
    private NumberType type(Bound base, Bound exponent) {
        boolean isDecimal =
                numbers.type(base).filter(NumberType.BIG_DECIMAL::equals).isPresent();
        return isDecimal
                ? NumberType.BIG_DECIMAL
                : numbers.meet(List.of(base, exponent))
                        .orElseGet(() -> numbers.type(base).orElseThrow());
    }

    private NumberType exponentType(NumberType type, Bound exponent) {
        NumberType own = numbers.type(exponent).orElseThrow();
        boolean isAdapted = type.isFloating() || (type.isWord() && own.isWord());
        return isAdapted ? type : own;
    }

    private static Optional<BigInteger> known(Bound exponent) {
        if (!(exponent instanceof Bound.Literal literal) || Folding.hasFraction(literal.expression())) {
            return Optional.empty();
        }
        try {
            return Optional.of(WholeFolding.whole(literal.expression()));
        } catch (ArithmeticException none) {
            return Optional.empty();
        }
    }

    private Code code(NumberType type, Code base, Code exponent, Optional<BigInteger> known) {
        return switch (type) {
            case INT, LONG ->
                Code.ofStatic(RuntimeClasses.INTEGER_POWERS, settings.isWrapping() ? "wrapPow" : "pow", base, exponent);
            case FLOAT -> new Code.Cast(TypeName.FLOAT, power(base, exponent));
            case DOUBLE -> power(base, exponent);
            case BIG_INTEGER ->
                isSmall(known)
                        ? base.call("pow", exponent)
                        : Code.ofStatic(RuntimeClasses.BIG_INTEGER_POWERS, "pow", base, exponent);
            case BIG_DECIMAL -> decimals.ofRuntime(RuntimeClasses.DECIMAL_POWERS, "pow", base, exponent);
        };
    }

    private static boolean isSmall(Optional<BigInteger> known) {
        return known.filter(value -> value.bitLength() < 31).isPresent();
    }

    private static Code power(Code base, Code exponent) {
        return Code.ofStatic(ClassName.get(Math.class), "pow", base, exponent);
    }
}
