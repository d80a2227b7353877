package others.numbers;

import dev.dunder.Op;
import dev.dunder.Operators;
import org.apache.commons.numbers.complex.Complex;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.commons.numbers.fraction.Fraction;
import org.apache.commons.numbers.quaternion.Quaternion;

@Operators(
        of = {Complex.class, Fraction.class, BigFraction.class, Quaternion.class},
        without = Op.ABSOLUTE)
final class NumberHelpers {
    private NumberHelpers() {}
}
