package others.numbers;

import dev.dunder.Op;
import dev.dunder.Operator;
import java.math.BigInteger;
import org.apache.commons.numbers.complex.Complex;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.commons.numbers.fraction.Fraction;

/** A number next to a type of commons-numbers. */
final class Conversions {
    private Conversions() {}

    @Operator(Op.FROM_NUMBER)
    static Complex complex(double number) {
        return Complex.ofCartesian(number, 0);
    }

    @Operator(Op.FROM_NUMBER)
    static Fraction fraction(int number) {
        return Fraction.of(number);
    }

    @Operator(Op.FROM_NUMBER)
    static BigFraction bigFraction(long number) {
        return BigFraction.of(number);
    }

    @Operator(Op.FROM_NUMBER)
    static BigFraction bigFraction(BigInteger number) {
        return BigFraction.of(number);
    }
}
