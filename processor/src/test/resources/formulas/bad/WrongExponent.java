import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;
import java.math.BigInteger;

@Formulas
interface WrongExponent {
    // error: [Dunder:WrongExponent] BigDecimal cannot be raised to a power of type double
    //     a ** 0.5
    //          ^
    //   Found: an exponent of type double
    //   Fix: use a whole exponent, or calculate in double with float(x)
    @Formula("a ** 0.5")
    BigDecimal root(BigDecimal a);

    // error: [Dunder:WrongExponent] BigDecimal cannot be raised to a power of type BigDecimal
    //     a ** b
    //          ^
    //   Found: an exponent of type BigDecimal
    //   Fix: use a whole exponent, or calculate in double with float(x)
    @Formula("a ** b")
    BigDecimal power(BigDecimal a, BigDecimal b);

    // error: [Dunder:WrongExponent] BigInteger cannot be raised to a power of type double
    //     a ** b
    //          ^
    //   Found: an exponent of type double
    //   Fix: use a whole exponent, or calculate in double with float(x)
    @Formula("a ** b")
    BigInteger floating(BigInteger a, double b);
}
