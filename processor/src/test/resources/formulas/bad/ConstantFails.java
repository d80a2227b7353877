import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface ConstantFails {
    // error: [Dunder:ConstantFails] the value of 1 // 0 does not exist
    //     1 // 0
    //     ^
    //   Found: a division by zero
    //   Fix: correct the numbers
    @Formula("1 // 0")
    int quotient();

    // error: [Dunder:ConstantFails] the value of 1 % 0 does not exist
    //     a + 1 % 0
    //         ^
    //   Found: a division by zero
    //   Fix: correct the numbers
    @Formula("a + 1 % 0")
    double remainder(double a);

    // error: [Dunder:ConstantFails] the value of Decimal('one') does not exist
    //     Decimal('one')
    //     ^
    //   Found: a text that is not a number
    //   Fix: correct the numbers
    @Formula("Decimal('one')")
    java.math.BigDecimal one();
}
