import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;

@Formulas
interface NegativeExponent {
    // error: [Dunder:NegativeExponent] int ** -1 may have no exact value
    //     a ** -1
    //          ^
    //   Found: a negative exponent of int
    //   Fix: divide by the positive power, make the base a double as with float(x), or make it a BigDecimal and set precision
    @Formula("a ** -1")
    int inverse(int a);

    // error: [Dunder:NegativeExponent] BigDecimal ** -2 may have no exact value
    //     a ** -2
    //          ^
    //   Found: a negative exponent of BigDecimal
    //   Fix: divide by the positive power, make the base a double as with float(x), or make it a BigDecimal and set precision
    @Formula("a ** -2")
    BigDecimal decimal(BigDecimal a);

    // error: [Dunder:ConstantFails] the value of 2 ** -1 does not exist
    //     2 ** -1
    //     ^
    //   Found: a negative count or exponent
    //   Fix: correct the numbers
    @Formula("2 ** -1")
    int literals();
}
