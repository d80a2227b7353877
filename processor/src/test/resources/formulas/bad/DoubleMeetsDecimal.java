import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;
import java.math.BigInteger;

@Formulas
interface DoubleMeetsDecimal {
    // error: [Dunder:DoubleMeetsDecimal] + between BigDecimal and double would change a value silently
    //     a + b
    //       ^
    //   Found: a binary floating-point number beside an exact one
    //   Fix: make both sides double with float(x), or give the formula a BigDecimal instead of the double
    @Formula("a + b")
    BigDecimal sum(BigDecimal a, double b);

    // error: [Dunder:DoubleMeetsDecimal] < between float and BigInteger would change a value silently
    //     a < b
    //       ^
    //   Found: a binary floating-point number beside an exact one
    //   Fix: make both sides double with float(x), or give the formula a BigDecimal instead of the double
    @Formula("a < b")
    boolean less(float a, BigInteger b);

    // error: [Dunder:DoubleMeetsDecimal] * between BigInteger and double would change a value silently
    //     a * 0.5
    //       ^
    //   Found: a binary floating-point number beside an exact one
    //   Fix: make both sides double with float(x), or give the formula a BigDecimal instead of the double
    @Formula("a * 0.5")
    BigInteger half(BigInteger a);

    // error: [Dunder:DoubleMeetsDecimal] max between double and BigDecimal would change a value silently
    //     max(a, b)
    //     ^
    //   Found: a binary floating-point number beside an exact one
    //   Fix: make both sides double with float(x), or give the formula a BigDecimal instead of the double
    @Formula("max(a, b)")
    double higher(double a, BigDecimal b);
}
