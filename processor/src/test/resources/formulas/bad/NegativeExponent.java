import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;

@Formulas
interface NegativeExponent {
    // error: [Dunder:NegativeExponent] int ** -1 may not have an exact value
    //     a ** -1
    //          ^
    //   Found: a negative exponent of int
    //   Fix: divide by the positive power, make the base a double with float(x), or make it a BigDecimal and set precision
    @Formula("a ** -1")
    int inverse(int a);

    // error: [Dunder:NegativeExponent] BigDecimal ** -2 may not have an exact value
    //     a ** -2
    //          ^
    //   Found: a negative exponent of BigDecimal
    //   Fix: divide by the positive power, make the base a double with float(x), or make it a BigDecimal and set precision
    @Formula("a ** -2")
    BigDecimal decimal(BigDecimal a);

    // error: [Dunder:ConstantFails] 2 ** -1 cannot be evaluated
    //     2 ** -1
    //     ^
    //   Found: a negative count or exponent
    //   Fix: correct the numbers
    @Formula("2 ** -1")
    int literals();
}
