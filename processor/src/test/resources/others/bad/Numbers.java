package others;

import ch.obermuhlner.math.big.BigDecimalMath;
import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;
import org.apache.commons.numbers.complex.Complex;
import org.apache.commons.numbers.fraction.Fraction;
import org.joda.money.Money;
import org.ta4j.core.num.Num;

/** Numbers next to types that do not take them, and methods whose rounding nobody said. */
final class Numbers {
    private Numbers() {}

    @Formulas
    interface Unconverted {
        // error: [Dunder:NoOperator] no operator - for (int, Num)
        //     1 - x
        //       ^
        //   Tried: Num.minus(Num) with a Num on the left
        //   Fix: add '@Operator(Op.FROM_NUMBER) static Num fromNumber(int value)' to a class in use
        @Formula("1 - x")
        Num complement(Num x);

        // error: [Dunder:NoOperator] no operator / for (int, Num)
        //     100 / x
        //         ^
        //   Tried: Num.dividedBy(Num) with a Num on the left
        //   Fix: add '@Operator(Op.FROM_NUMBER) static Num fromNumber(int value)' to a class in use
        @Formula("100 / x")
        Num percent(Num x);

        // error: [Dunder:NoOperator] no operator > for (Num, int)
        //     x > 0
        //       ^
        //   Tried: Comparable.compareTo(Num)
        //   Fix: add '@Operator(Op.FROM_NUMBER) static Num fromNumber(int value)' to a class in use
        @Formula("x > 0")
        boolean isPositive(Num x);

        // error: [Dunder:WrongComparison] Num is never equal to a number
        //     x == 0
        //       ^
        //   Found: a value of type Num and a value of type int
        //   Fix: compare two values of type Num, or add '@Operator(Op.FROM_NUMBER) static Num fromNumber(int value)' to a class in use
        @Formula("x == 0")
        boolean isZero(Num x);

        // error: [Dunder:NoOperator] no operator / for (int, Fraction)
        //     1 / a
        //       ^
        //   Tried: Fraction.divide(Fraction) with a Fraction on the left, Fraction.divide(int) with a Fraction on the left
        //   Fix: add '@Operator(Op.FROM_NUMBER) static Fraction fromNumber(int value)' to a class in use
        @Formula("1 / a")
        Fraction reciprocal(Fraction a);

        // error: [Dunder:NoOperator] no operator * for (Fraction, double)
        //     a * 0.5
        //       ^
        //   Tried: Fraction.multiply(Fraction), Fraction.multiply(int)
        //   Fix: add '@Operator(Op.FROM_NUMBER) static Fraction fromNumber(double value)' to a class in use
        @Formula("a * 0.5")
        Fraction half(Fraction a);

        // error: [Dunder:WrongComparison] Complex is never equal to a number
        //     z != 1
        //       ^
        //   Found: a value of type Complex and a value of type int
        //   Fix: compare two values of type Complex, or add '@Operator(Op.FROM_NUMBER) static Complex fromNumber(int value)' to a class in use
        @Formula("z != 1")
        boolean isNotOne(Complex z);
    }

    @Formulas(use = BigDecimalMath.class)
    interface Unrounded {
        // error: [Dunder:NoOperator] no operator * for (Money, double)
        //     price * 1.19
        //           ^
        //   Tried: Money.multipliedBy(long), Money.multipliedBy(BigDecimal, RoundingMode) (takes a RoundingMode), Money.multipliedBy(double, RoundingMode) (takes a RoundingMode)
        //   Fix: write rounding = RoundingMode.HALF_EVEN on @Formulas, or add '@Operator(Op.MULTIPLY) static Money mul(Money left, double right)' to a class in use
        @Formula("price * 1.19")
        Money gross(Money price);

        // error: [Dunder:NoOperator] no operator / for (Money, int)
        //     price / 3
        //           ^
        //   Tried: Money.dividedBy(BigDecimal, RoundingMode) (takes a RoundingMode), Money.dividedBy(double, RoundingMode) (takes a RoundingMode), Money.dividedBy(long, RoundingMode) (takes a RoundingMode)
        //   Fix: write rounding = RoundingMode.HALF_EVEN on @Formulas, or add '@Operator(Op.DIVIDE) static Money truediv(Money left, int right)' to a class in use
        @Formula("price / 3")
        Money third(Money price);

        // error: [Dunder:NoMethod] no method BigDecimalMath.log for (BigDecimal)
        //     log(x)
        //     ^
        //   Tried: BigDecimalMath.log(BigDecimal, MathContext)
        //   Fix: write precision = 34 on @Formulas
        @Formula("log(x)")
        BigDecimal logarithm(BigDecimal x);

        // error: [Dunder:NoMethod] no method BigDecimal.sqrt for ()
        //     x.sqrt()
        //       ^
        //   Tried: BigDecimal.sqrt(MathContext)
        //   Fix: write precision = 34 on @Formulas
        @Formula("x.sqrt()")
        BigDecimal root(BigDecimal x);
    }

    @Formulas(precision = 10)
    interface OnlyPrecision {
        // error: [Dunder:NoOperator] no operator * for (Money, double)
        //     price * 1.19
        //           ^
        //   Tried: Money.multipliedBy(long), Money.multipliedBy(BigDecimal, RoundingMode) (takes a RoundingMode), Money.multipliedBy(double, RoundingMode) (takes a RoundingMode)
        //   Fix: write rounding = RoundingMode.HALF_EVEN on @Formulas, or add '@Operator(Op.MULTIPLY) static Money mul(Money left, double right)' to a class in use
        @Formula("price * 1.19")
        Money gross(Money price);
    }
}
