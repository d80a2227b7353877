import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigInteger;

@Formulas
interface IntegerDivision {
    // error: [Dunder:IntegerDivision] int / int would discard the fractional part
    //     a / b
    //       ^
    //   Found: / of two whole numbers
    //   Fix: write // for the floor, make one side a double with float(x) or 2.0, or make one side a BigDecimal and set precision
    @Formula("a / b")
    int ints(int a, int b);

    // error: [Dunder:IntegerDivision] long / int would discard the fractional part
    //     a / 2
    //       ^
    //   Found: / of two whole numbers
    //   Fix: write // for the floor, make one side a double with float(x) or 2.0, or make one side a BigDecimal and set precision
    @Formula("a / 2")
    double literal(long a);

    // error: [Dunder:IntegerDivision] BigInteger / int would discard the fractional part
    //     a / b
    //       ^
    //   Found: / of two whole numbers
    //   Fix: write // for the floor, make one side a double with float(x) or 2.0, or make one side a BigDecimal and set precision
    @Formula("a / b")
    BigInteger big(BigInteger a, int b);

    // error: [Dunder:IntegerDivision] int / int would discard the fractional part
    //     1 / 2
    //       ^
    //   Found: / of two whole numbers
    //   Fix: write // for the floor, make one side a double with float(x) or 2.0, or make one side a BigDecimal and set precision
    @Formula("1 / 2")
    int literals();
}
