import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;
import java.math.BigInteger;

@Formulas
interface DoubleMeetsDecimal {
    // error: [Dunder:DoubleMeetsDecimal] + of BigDecimal and double would change a value silently
    //     a + b
    //       ^
    //   Found: a binary floating-point number and an exact number
    //   Fix: make both sides double with float(x), or declare the double as BigDecimal
    @Formula("a + b")
    BigDecimal sum(BigDecimal a, double b);

    // error: [Dunder:DoubleMeetsDecimal] < of float and BigInteger would change a value silently
    //     a < b
    //       ^
    //   Found: a binary floating-point number and an exact number
    //   Fix: make both sides double with float(x), or declare the double as BigDecimal
    @Formula("a < b")
    boolean less(float a, BigInteger b);

    // error: [Dunder:DoubleMeetsDecimal] * of BigInteger and double would change a value silently
    //     a * 0.5
    //       ^
    //   Found: a binary floating-point number and an exact number
    //   Fix: make both sides double with float(x), or declare the double as BigDecimal
    @Formula("a * 0.5")
    BigInteger half(BigInteger a);

    // error: [Dunder:DoubleMeetsDecimal] max of double and BigDecimal would change a value silently
    //     max(a, b)
    //     ^
    //   Found: a binary floating-point number and an exact number
    //   Fix: make both sides double with float(x), or declare the double as BigDecimal
    @Formula("max(a, b)")
    double higher(double a, BigDecimal b);
}
