import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigInteger;

@Formulas
interface IntegerDivision {
    // error: [Dunder:IntegerDivision] int / int could lose what is behind the point
    //     a / b
    //       ^
    //   Found: / between whole numbers
    //   Fix: say // for the floor, make one side a double as with float(x) or 2.0, or one side a BigDecimal and set precision
    @Formula("a / b")
    int ints(int a, int b);

    // error: [Dunder:IntegerDivision] long / int could lose what is behind the point
    //     a / 2
    //       ^
    //   Found: / between whole numbers
    //   Fix: say // for the floor, make one side a double as with float(x) or 2.0, or one side a BigDecimal and set precision
    @Formula("a / 2")
    double literal(long a);

    // error: [Dunder:IntegerDivision] BigInteger / int could lose what is behind the point
    //     a / b
    //       ^
    //   Found: / between whole numbers
    //   Fix: say // for the floor, make one side a double as with float(x) or 2.0, or one side a BigDecimal and set precision
    @Formula("a / b")
    BigInteger big(BigInteger a, int b);

    // error: [Dunder:IntegerDivision] int / int could lose what is behind the point
    //     1 / 2
    //       ^
    //   Found: / between whole numbers
    //   Fix: say // for the floor, make one side a double as with float(x) or 2.0, or one side a BigDecimal and set precision
    @Formula("1 / 2")
    int literals();
}
