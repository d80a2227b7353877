package others.ta4j;

import static org.assertj.core.api.Assertions.assertThat;
import static others.common.Samples.same;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ta4j.core.num.DecimalNum;
import org.ta4j.core.num.DoubleNum;
import org.ta4j.core.num.Num;
import others.common.Samples;

/** Steps of indicators, over decimal and double Nums, with one conversion of numbers. */
final class IndicatorsBehaviour {
    private static final Indicators INDICATORS = new IndicatorsFormulas();

    private IndicatorsBehaviour() {}

    static void averages() {
        Samples.each(samples -> {
            Num close = num(samples);
            Num prev = alike(close, samples);
            Num k = samples.operand(close.numOf(samples.share()));
            double factor = samples.share();
            same(
                    () -> INDICATORS.ema(close, prev, k),
                    () -> close.multipliedBy(k).plus(prev.multipliedBy(close.one().minus(k))));
            same(
                    () -> INDICATORS.emaByDouble(close, prev, factor),
                    () -> close.minus(prev).multipliedBy(close.numOf(factor)).plus(prev));
        });
    }

    static void rsi() {
        Samples.each(samples -> {
            Num rs = num(samples);
            Num gain = rs.numOf(samples.below(3));
            Num loss = rs.numOf(samples.below(3));
            same(() -> INDICATORS.rsi(rs), () -> hundredLess(rs));
            same(() -> INDICATORS.rsiOf(gain, loss), () -> {
                if (loss.isZero()) {
                    return rs.hundred();
                }
                return gain.isZero() ? gain : hundredLess(gain.dividedBy(loss));
            });
        });
    }

    private static Num hundredLess(Num rs) {
        return rs.hundred().minus(rs.hundred().dividedBy(rs.one().plus(rs)));
    }

    static void prices() {
        Samples.each(samples -> {
            Num high = num(samples);
            Num low = alike(high, samples);
            Num close = alike(high, samples);
            same(
                    () -> INDICATORS.typical(high, low, close),
                    () -> high.plus(low).plus(close).dividedBy(high.numOf(3)));
            same(
                    () -> INDICATORS.stochastic(close, low, high),
                    () -> close.minus(low).dividedBy(high.minus(low)).multipliedBy(high.hundred()));
            same(
                    () -> INDICATORS.upperBand(close, low),
                    () -> close.plus(low.multipliedBy(low.numOf(2))));
            same(() -> INDICATORS.trueRange(high, low, close), () -> high.minus(low)
                    .max(high.minus(close).abs())
                    .max(low.minus(close).abs()));
        });
    }

    static void variance() {
        Samples.each(samples -> {
            Num mean = num(samples);
            List<Num> x = samples.many(2, each -> alike(mean, each));
            same(() -> INDICATORS.variance(x, mean), () -> x.get(0)
                    .minus(mean)
                    .pow(2)
                    .plus(x.get(1).minus(mean).pow(2))
                    .dividedBy(mean.numOf(2)));
        });
    }

    static void comparisons() {
        Samples.each(samples -> {
            Num x = samples.below(3) == 0 ? num(samples) : num(samples).numOf(samples.whole() * 0.5);
            same(() -> INDICATORS.isPositive(x), () -> x.isPositive());
            same(() -> INDICATORS.isZero(x), () -> x.equals(x.zero()));
            same(() -> INDICATORS.isNotHalf(x), () -> !x.equals(x.numOf(0.5)));
            same(
                    () -> INDICATORS.isNeutral(x),
                    () -> x.isGreaterThanOrEqual(x.numOf(30)) && x.isLessThan(x.numOf(70.5)));
        });
    }

    static void signs() {
        Samples.each(samples -> {
            Num x = num(samples);
            same(
                    () -> INDICATORS.signs(x),
                    () -> x.pow(2).negate().plus(x.remainder(x.numOf(7))));
        });
    }

    static void decimals() {
        Samples.each(samples -> {
            Num x = num(samples);
            BigDecimal rate = samples.operand(samples.decimal(5));
            same(() -> INDICATORS.decimals(x, rate), () -> x.multipliedBy(x.numOf(0.1))
                    .plus(x.numOf(rate))
                    .minus(x.numOf(rate).dividedBy(x)));
        });
    }

    static void subtypes() {
        Samples.each(samples -> {
            int n = samples.whole();
            DecimalNum decimal = samples.operand(DecimalNum.valueOf(samples.number()));
            DoubleNum binary = samples.operand(DoubleNum.valueOf(samples.number()));
            same(
                    () -> INDICATORS.ofDecimal(decimal, n),
                    () -> decimal.one().minus(decimal.dividedBy(decimal.numOf((long) n))));
            same(
                    () -> INDICATORS.ofDouble(binary, n),
                    () -> binary.one().minus(binary.dividedBy(binary.numOf(n))));
        });
    }

    /** Operands are evaluated from left to right, and each once, also where a conversion needs its neighbour. */
    static void order() {
        for (Num one : List.of(DecimalNum.valueOf(1), DoubleNum.valueOf(1))) {
            List<String> log = new ArrayList<>();
            boolean isOrdered = INDICATORS.isOrdered(
                    () -> logged(log, "low", one.numOf(6)),
                    () -> logged(log, "high", 3),
                    () -> logged(log, "next", one));
            assertThat(isOrdered).isTrue();
            assertThat(log).containsExactly("low", "high", "next");
        }
    }

    static void choices() {
        Num three = DecimalNum.valueOf(3);
        List<String> log = new ArrayList<>();

        assertThat(INDICATORS.choice(() -> logged(log, "x", three))).isEqualTo(DecimalNum.valueOf("-2.5"));
        assertThat(INDICATORS.choice(() -> logged(log, "x", three.numOf(7)))).isEqualTo(DecimalNum.valueOf(2));
        assertThat(log).containsExactly("x", "x", "x", "x");
    }

    private static <T> T logged(List<String> log, String name, T value) {
        log.add(name);
        return value;
    }

    /** A tenth is a tenth where numbers are decimal. */
    static void tenth() {
        Num one = DecimalNum.valueOf(1);

        assertThat(INDICATORS.decimals(one, BigDecimal.ZERO)).isEqualTo(DecimalNum.valueOf("0.1"));
        assertThat(INDICATORS.rsi(DecimalNum.valueOf(3))).isEqualTo(DecimalNum.valueOf(75));
        assertThat(INDICATORS.rsi(DoubleNum.valueOf(3))).isEqualTo(DoubleNum.valueOf(75));
    }

    private static Num num(Samples samples) {
        boolean isDecimal = samples.below(2) == 0;
        double number = samples.number();
        return samples.operand(isDecimal ? DecimalNum.valueOf(number) : DoubleNum.valueOf(number));
    }

    private static Num alike(Num other, Samples samples) {
        return samples.operand(other.numOf(samples.number()));
    }
}
