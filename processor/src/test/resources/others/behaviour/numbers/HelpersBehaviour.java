package others.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static others.common.Samples.same;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.complex.Complex;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.commons.numbers.fraction.Fraction;
import org.apache.commons.numbers.quaternion.Quaternion;
import others.common.Samples;

/** Helpers over the number types of commons-numbers. */
final class HelpersBehaviour {
    private HelpersBehaviour() {}

    static void complex() {
        Samples.each(samples -> {
            Complex a = complex(samples);
            Complex b = complex(samples);
            double x = samples.number();
            same(() -> ComplexOps.add(a, b), () -> a.add(b));
            same(() -> ComplexOps.sub(a, x), () -> a.subtract(x));
            same(() -> ComplexOps.mul(a, b), () -> a.multiply(b));
            same(() -> ComplexOps.truediv(a, b), () -> a.divide(b));
            same(() -> ComplexOps.pow(a, x), () -> a.pow(x));
            same(() -> ComplexOps.neg(a), () -> a.negate());
        });
    }

    static void sumsAndProducts() {
        Samples.each(samples -> {
            List<Complex> many = samples.many(HelpersBehaviour::complex);
            same(() -> ComplexOps.sum(many), () -> many.stream().reduce(Complex.ZERO, Complex::add));
            same(() -> ComplexOps.prod(many), () -> many.stream().reduce(Complex.ONE, Complex::multiply));
        });
    }

    static void fractions() {
        Samples.each(samples -> {
            Fraction a = samples.operand(Fraction.of(samples.whole(), 1 + samples.below(9)));
            Fraction b = samples.operand(Fraction.of(samples.whole(), 1 + samples.below(9)));
            BigFraction c = samples.operand(BigFraction.of(samples.whole(), 1 + samples.below(9)));
            int n = samples.whole();
            same(() -> FractionOps.truediv(a, b), () -> a.divide(b));
            same(() -> FractionOps.add(a, n), () -> a.add(n));
            same(() -> FractionOps.lt(a, b), () -> a.compareTo(b) < 0);
            same(() -> FractionOps.pow(a, n), () -> a.pow(n));
            same(() -> BigFractionOps.mul(c, (long) n), () -> c.multiply((long) n));
        });
    }

    static void quaternions() {
        Samples.each(samples -> {
            Quaternion q = samples.operand(
                    Quaternion.of(samples.number(), samples.number(), samples.number(), samples.number()));
            Quaternion r = samples.operand(
                    Quaternion.of(samples.number(), samples.number(), samples.number(), samples.number()));
            double x = samples.number();
            same(() -> QuaternionOps.mul(q, r), () -> q.multiply(r));
            same(() -> QuaternionOps.truediv(q, x), () -> q.divide(x));
        });
    }

    /** The operator that is left out has no helper. */
    static void without() {
        assertThat(Arrays.stream(ComplexOps.class.getDeclaredMethods()).map(each -> each.getName()))
                .contains("neg")
                .doesNotContain("abs");
    }

    private static Complex complex(Samples samples) {
        return samples.operand(Complex.ofCartesian(samples.number(), samples.number()));
    }
}
