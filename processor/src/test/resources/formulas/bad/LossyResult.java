import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;

@Formulas
interface LossyResult {
    // error: [Dunder:LossyResult] double cannot be converted to int without loss
    //     a
    //     ^
    //   Found: a value of type double
    //   Fix: write int(…) or round(…) around it, or change the method's result to double
    @Formula("a")
    int narrowed(double a);

    // error: [Dunder:LossyResult] long cannot be converted to int without loss
    //     a + 1
    //     ^
    //   Found: a value of type long
    //   Fix: write int(…) or round(…) around it, or change the method's result to long
    @Formula("a + 1")
    int fromLong(long a);

    // error: [Dunder:LossyResult] int cannot be converted to short without loss
    //     a
    //     ^
    //   Found: a value of type int
    //   Fix: write int(…) or round(…) around it, or change the method's result to int
    @Formula("a")
    short small(int a);

    // error: [Dunder:LossyResult] double cannot be converted to float without loss
    //     a
    //     ^
    //   Found: a value of type double
    //   Fix: write float(…) around it, or change the method's result to double
    @Formula("a")
    float half(double a);

    // error: [Dunder:LossyResult] BigDecimal cannot be converted to double without loss
    //     a
    //     ^
    //   Found: a value of type BigDecimal
    //   Fix: write float(…) around it, or change the method's result to BigDecimal
    @Formula("a")
    double floating(BigDecimal a);

    // error: [Dunder:LossyResult] double cannot be converted to BigDecimal without loss
    //     a
    //     ^
    //   Found: a value of type double
    //   Fix: write Decimal(…) around it, or change the method's result to double
    @Formula("a")
    BigDecimal exact(double a);

    // error: [Dunder:LossyResult] double cannot be converted to int without loss
    //     2.5
    //     ^
    //   Found: a value of type double
    //   Fix: write int(…) or round(…) around it, or change the method's result to double
    @Formula("2.5")
    int literal();
}
