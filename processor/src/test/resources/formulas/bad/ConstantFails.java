import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface ConstantFails {
    // error: [Dunder:ConstantFails] 1 // 0 cannot be evaluated
    //     1 // 0
    //     ^
    //   Found: a division by zero
    //   Fix: correct the numbers
    @Formula("1 // 0")
    int quotient();

    // error: [Dunder:ConstantFails] 1 % 0 cannot be evaluated
    //     a + 1 % 0
    //         ^
    //   Found: a division by zero
    //   Fix: correct the numbers
    @Formula("a + 1 % 0")
    double remainder(double a);

    // error: [Dunder:ConstantFails] Decimal('one') cannot be evaluated
    //     Decimal('one')
    //     ^
    //   Found: a text that is not a number
    //   Fix: correct the numbers
    @Formula("Decimal('one')")
    java.math.BigDecimal one();
}
