package others.bigmath;

import static org.assertj.core.api.Assertions.assertThat;
import static others.common.Samples.same;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import others.common.Samples;

/** Functions of decimals that take a MathContext, which formulas supply. */
final class FunctionsBehaviour {
    private static final Functions FUNCTIONS = new FunctionsFormulas();
    private static final MathContext CONTEXT = new MathContext(30, RoundingMode.HALF_EVEN);
    private static final int COUNT = 300;

    private FunctionsBehaviour() {}

    static void logarithms() {
        Samples.each(COUNT, samples -> {
            BigDecimal x = samples.operand(samples.positiveDecimal());
            BigDecimal base = samples.operand(samples.positiveDecimal());
            same(() -> FUNCTIONS.logarithm(x), () -> BigDecimalMath.log(x, CONTEXT));
            same(
                    () -> FUNCTIONS.logarithm(x, base),
                    () -> BigDecimalMath.log(x, CONTEXT).divide(BigDecimalMath.log(base, CONTEXT), CONTEXT));
        });
    }

    static void roots() {
        Samples.each(samples -> {
            BigDecimal x = samples.operand(samples.positiveDecimal());
            same(
                    () -> FUNCTIONS.twoRoots(x),
                    () -> BigDecimalMath.sqrt(x, CONTEXT).add(x.sqrt(CONTEXT), CONTEXT));
        });
    }

    static void cubeRoots() {
        Samples.each(COUNT, samples -> {
            BigDecimal x = samples.operand(samples.positiveDecimal());
            same(() -> FUNCTIONS.cubeRoot(x), () -> BigDecimalMath.root(x, BigDecimal.valueOf(3), CONTEXT));
        });
    }

    static void exponentials() {
        Samples.each(COUNT, samples -> {
            BigDecimal x = samples.operand(BigDecimal.valueOf(samples.whole(), 1));
            BigDecimal rate = samples.operand(BigDecimal.valueOf(samples.below(200), 3));
            int years = samples.below(40);
            same(
                    () -> FUNCTIONS.twoTo(x),
                    () -> BigDecimalMath.exp(
                            x.multiply(BigDecimalMath.log(BigDecimal.valueOf(2), CONTEXT), CONTEXT), CONTEXT));
            same(
                    () -> FUNCTIONS.continuous(x, rate, years),
                    () -> x.multiply(
                            BigDecimalMath.exp(rate.multiply(BigDecimal.valueOf(years), CONTEXT), CONTEXT), CONTEXT));
        });
    }

    static void circles() {
        Samples.each(samples -> {
            BigDecimal r = samples.operand(samples.decimal(4));
            BigDecimal pi = BigDecimalMath.pi(CONTEXT);
            same(() -> FUNCTIONS.circle(r), () -> pi.multiply(r.pow(2, CONTEXT), CONTEXT));
            same(
                    () -> FUNCTIONS.sphere(r),
                    () -> BigDecimal.valueOf(4)
                            .multiply(pi, CONTEXT)
                            .divide(BigDecimal.valueOf(3), CONTEXT)
                            .multiply(r.pow(3, CONTEXT), CONTEXT));
        });
    }

    static void angles() {
        Samples.each(COUNT, samples -> {
            BigDecimal x = samples.operand(samples.decimal(6).movePointLeft(5));
            BigDecimal y = samples.operand(samples.decimal(6).movePointLeft(5));
            same(() -> FUNCTIONS.angle(y, x), () -> BigDecimalMath.atan2(y, x, CONTEXT));
            same(
                    () -> FUNCTIONS.sineOfSum(x, y),
                    () -> BigDecimalMath.sin(x, CONTEXT)
                            .multiply(BigDecimalMath.cos(y, CONTEXT), CONTEXT)
                            .add(
                                    BigDecimalMath.cos(x, CONTEXT).multiply(BigDecimalMath.sin(y, CONTEXT), CONTEXT),
                                    CONTEXT));
        });
    }

    static void powers() {
        Samples.each(COUNT, samples -> {
            BigDecimal base = samples.operand(samples.positiveDecimal());
            BigDecimal exponent = samples.operand(BigDecimal.valueOf(samples.whole(), 1));
            int n = samples.positive();
            same(() -> FUNCTIONS.power(base, exponent), () -> BigDecimalMath.pow(base, exponent, CONTEXT));
            same(
                    () -> FUNCTIONS.ofOtherNumbers(n),
                    () -> BigDecimalMath.log(BigDecimal.valueOf(n), CONTEXT)
                            .subtract(BigDecimalMath.log(new BigDecimal("2.5"), CONTEXT), CONTEXT));
        });
    }

    static void conditions() {
        Samples.each(COUNT, samples -> {
            BigDecimal spot = samples.operand(samples.positiveDecimal());
            BigDecimal strike = samples.operand(samples.positiveDecimal());
            same(
                    () -> FUNCTIONS.isInTheMoney(spot, strike, BigDecimal.ONE, BigDecimal.TEN),
                    () -> spot.compareTo(strike) > 0);
        });
    }

    static void withoutContext() {
        Samples.each(samples -> {
            BigDecimal x = samples.operand(samples.positiveDecimal());
            same(
                    () -> FUNCTIONS.withoutContext(x),
                    () -> BigDecimalMath.significantDigits(x) + BigDecimalMath.exponent(x));
        });
    }

    /** The first 30 digits of pi, and of the natural logarithm of two. */
    static void known() {
        assertThat(FUNCTIONS.circle(BigDecimal.ONE)).isEqualTo("3.14159265358979323846264338328");
        assertThat(FUNCTIONS.logarithm(new BigDecimal(2))).isEqualTo("0.693147180559945309417232121458");
    }
}
