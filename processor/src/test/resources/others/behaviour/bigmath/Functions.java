package others.bigmath;

import ch.obermuhlner.math.big.BigDecimalMath;
import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;

@Formulas(precision = 30, use = BigDecimalMath.class)
interface Functions {
    @Formula("log(x)")
    BigDecimal logarithm(BigDecimal x);

    @Formula("sqrt(x) + x.sqrt()")
    BigDecimal twoRoots(BigDecimal x);

    @Formula("exp(x * log(2))")
    BigDecimal twoTo(BigDecimal x);

    @Formula("log(x) / log(base)")
    BigDecimal logarithm(BigDecimal x, BigDecimal base);

    @Formula("pi() * r ** 2")
    BigDecimal circle(BigDecimal r);

    @Formula("4 * pi() / 3 * r ** 3")
    BigDecimal sphere(BigDecimal r);

    @Formula("principal * exp(rate * years)")
    BigDecimal continuous(BigDecimal principal, BigDecimal rate, int years);

    @Formula("atan2(y, x)")
    BigDecimal angle(BigDecimal y, BigDecimal x);

    @Formula("root(x, 3)")
    BigDecimal cubeRoot(BigDecimal x);

    @Formula("sin(x) * cos(y) + cos(x) * sin(y)")
    BigDecimal sineOfSum(BigDecimal x, BigDecimal y);

    @Formula("log(spot / strike) / (volatility * sqrt(years)) > 0")
    boolean isInTheMoney(BigDecimal spot, BigDecimal strike, BigDecimal volatility, BigDecimal years);

    @Formula("BigDecimalMath.pow(base, exponent)")
    BigDecimal power(BigDecimal base, BigDecimal exponent);

    @Formula("log(n) - log(2.5)")
    BigDecimal ofOtherNumbers(int n);

    @Formula("significantDigits(x) + exponent(x)")
    int withoutContext(BigDecimal x);
}
