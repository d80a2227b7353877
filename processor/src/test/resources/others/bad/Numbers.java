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
        //   Tried: Num.__rsub__ (none)
        //   Fix: add 'Num __rsub__(int)' to Num, or a static @Operator(Op.SUBTRACT) method to a class named in use
        @Formula("1 - x")
        Num complement(Num x);

        // error: [Dunder:NoOperator] no operator / for (int, Num)
        //     100 / x
        //         ^
        //   Tried: Num.__rtruediv__ (none)
        //   Fix: add 'Num __rtruediv__(int)' to Num, or a static @Operator(Op.DIVIDE) method to a class named in use
        @Formula("100 / x")
        Num percent(Num x);

        // error: [Dunder:NoOperator] no operator > for (Num, int)
        //     x > 0
        //       ^
        //   Tried: Comparable.compareTo(Num)
        //   Fix: add 'boolean __gt__(int)' to Num, or a static @Operator(Op.GREATER) method to a class named in use
        @Formula("x > 0")
        boolean isPositive(Num x);

        // error: [Dunder:NoOperator] no operator == for (Num, int)
        //     x == 0
        //       ^
        //   Tried: Num.equals(Object)
        //   Fix: add 'boolean __eq__(int)' to Num, or a static @Operator(Op.EQUAL) method to a class named in use
        @Formula("x == 0")
        boolean isZero(Num x);

        // error: [Dunder:NoOperator] no operator / for (int, Fraction)
        //     1 / a
        //       ^
        //   Tried: Fraction.__rtruediv__ (none)
        //   Fix: add 'Fraction __rtruediv__(int)' to Fraction, or a static @Operator(Op.DIVIDE) method to a class named in use
        @Formula("1 / a")
        Fraction reciprocal(Fraction a);

        // error: [Dunder:NoOperator] no operator * for (Fraction, double)
        //     a * 0.5
        //       ^
        //   Tried: Fraction.multiply(Fraction), Fraction.multiply(int)
        //   Fix: add 'Fraction times(double)' to Fraction, or a static @Operator(Op.MULTIPLY) method to a class named in use
        @Formula("a * 0.5")
        Fraction half(Fraction a);

        // error: [Dunder:NoOperator] no operator != for (Complex, int)
        //     z != 1
        //       ^
        //   Tried: Complex.equals(Object)
        //   Fix: add 'boolean __eq__(int)' to Complex, or a static @Operator(Op.EQUAL) method to a class named in use
        @Formula("z != 1")
        boolean isNotOne(Complex z);
    }

    @Formulas(use = BigDecimalMath.class)
    interface Unrounded {
        // error: [Dunder:NoOperator] no operator * for (Money, double)
        //     price * 1.19
        //           ^
        //   Tried: Money.multipliedBy(long)
        //   Fix: add 'Money times(double)' to Money, or a static @Operator(Op.MULTIPLY) method to a class named in use
        @Formula("price * 1.19")
        Money gross(Money price);

        // error: [Dunder:NoOperator] no operator / for (Money, int)
        //     price / 3
        //           ^
        //   Tried: Money.div (none)
        //   Fix: add 'Money div(int)' to Money, or a static @Operator(Op.DIVIDE) method to a class named in use
        @Formula("price / 3")
        Money third(Money price);

        // error: [Dunder:NoMethod] no method BigDecimalMath.log for (BigDecimal)
        //     log(x)
        //     ^
        //   Tried: BigDecimalMath.log(BigDecimal, MathContext)
        //   Fix: change the arguments, or add a static method 'log(BigDecimal)' to BigDecimalMath
        @Formula("log(x)")
        BigDecimal logarithm(BigDecimal x);

        // error: [Dunder:NoMethod] no method BigDecimal.sqrt for ()
        //     x.sqrt()
        //       ^
        //   Tried: BigDecimal.sqrt(MathContext)
        //   Fix: change the arguments
        @Formula("x.sqrt()")
        BigDecimal root(BigDecimal x);
    }

    @Formulas(precision = 10)
    interface OnlyPrecision {
        // error: [Dunder:NoOperator] no operator * for (Money, double)
        //     price * 1.19
        //           ^
        //   Tried: Money.multipliedBy(long)
        //   Fix: add 'Money times(double)' to Money, or a static @Operator(Op.MULTIPLY) method to a class named in use
        @Formula("price * 1.19")
        Money gross(Money price);
    }
}
