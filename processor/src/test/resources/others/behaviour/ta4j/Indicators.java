package others.ta4j;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.ta4j.core.num.DecimalNum;
import org.ta4j.core.num.DoubleNum;
import org.ta4j.core.num.Num;

@Formulas(use = Nums.class)
interface Indicators {
    @Formula("close * k + prev * (1 - k)")
    Num ema(Num close, Num prev, Num k);

    @Formula("(close - prev) * factor + prev")
    Num emaByDouble(Num close, Num prev, double factor);

    @Formula("100 - 100 / (1 + rs)")
    Num rsi(Num rs);

    @Formula("loss.hundred() if loss == 0 else gain if gain == 0 else rsi(gain / loss)")
    Num rsiOf(Num gain, Num loss);

    @Formula("(high + low + close) / 3")
    Num typical(Num high, Num low, Num close);

    @Formula("(close - low) / (high - low) * 100")
    Num stochastic(Num close, Num low, Num high);

    @Formula("mean + 2 * deviation")
    Num upperBand(Num mean, Num deviation);

    @Formula("((x[0] - mean) ** 2 + (x[1] - mean) ** 2) / len(x)")
    Num variance(List<Num> x, Num mean);

    @Formula("x > 0")
    boolean isPositive(Num x);

    @Formula("n == 0")
    boolean isZero(Num n);

    @Formula("n != 0.5")
    boolean isNotHalf(Num n);

    @Formula("30 <= rsi < 70.5")
    boolean isNeutral(Num rsi);

    @Formula("max(high - low, abs(high - prev), abs(low - prev))")
    Num trueRange(Num high, Num low, Num prev);

    @Formula("-x ** 2 + x % 7")
    Num signs(Num x);

    @Formula("x * 0.1 + rate - rate / x")
    Num decimals(Num x, BigDecimal rate);

    @Formula("-low() / high() + 1 < next() * 2.5")
    boolean isOrdered(Supplier<Num> low, IntSupplier high, Supplier<Num> next);

    @Formula("0.5 - x() if x() == 3 else 100 % x()")
    Num choice(Supplier<Num> x);

    @Formula("1 - x / n")
    Num ofDecimal(DecimalNum x, long n);

    @Formula("1 - x / n")
    Num ofDouble(DoubleNum x, Integer n);
}
