package others.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static others.common.Samples.same;

import java.math.BigInteger;
import org.apache.commons.numbers.complex.Complex;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.commons.numbers.fraction.Fraction;
import org.apache.commons.numbers.quaternion.Quaternion;
import others.common.Samples;

/** Formulas over the number types of commons-numbers, which never change. */
final class AlgebraBehaviour {
    private static final Algebra ALGEBRA = new AlgebraFormulas();

    private AlgebraBehaviour() {}

    static void roots() {
        Samples.each(samples -> {
            Complex a = complex(samples);
            Complex b = complex(samples);
            Complex c = complex(samples);
            same(() -> ALGEBRA.root(a, b, c), () -> b.negate()
                    .add(b.pow(2).subtract(a.multiply(4).multiply(c)).sqrt())
                    .divide(a.multiply(2)));
        });
    }

    /** x ** 2 - 3 * x + 2 has the root 2. */
    static void knownRoot() {
        Complex root = ALGEBRA.root(Complex.ONE, Complex.ofCartesian(-3, 0), Complex.ofCartesian(2, 0));

        assertThat(root.subtract(2).abs()).isLessThan(1e-12);
    }

    static void complexFunctions() {
        Samples.each(samples -> {
            Complex a = complex(samples);
            Complex b = complex(samples);
            Complex c = complex(samples);
            Complex z = complex(samples);
            Complex one = Complex.ofCartesian(1, 0);
            same(
                    () -> ALGEBRA.moebius(a, b, c, z),
                    () -> a.multiply(z).add(b).divide(c.multiply(z).add(1)));
            same(() -> ALGEBRA.polynomial(a, b, z), () -> a.multiply(z)
                    .add(b)
                    .multiply(z)
                    .subtract(3)
                    .multiply(z)
                    .add(0.5));
            same(() -> ALGEBRA.mandelbrot(z, c), () -> z.pow(2).add(c));
            same(
                    () -> ALGEBRA.besideNumbers(z),
                    () -> one.subtract(z.divide(Complex.ofCartesian(2, 0).subtract(z))));
            same(() -> ALGEBRA.escapes(z, c), () -> z.abs() > 2 && !z.equals(c));
        });
    }

    static void complexBesideParameters() {
        Samples.each(samples -> {
            Complex z = complex(samples);
            int n = samples.whole();
            double x = samples.number();
            same(
                    () -> ALGEBRA.besideParameters(z, n, x),
                    () -> Complex.ofCartesian(n, 0).divide(z).subtract(z.multiply(x)));
        });
        assertThat(ALGEBRA.isWhole(Complex.ofCartesian(7, 0), 7)).isTrue();
        assertThat(ALGEBRA.isWhole(Complex.ofCartesian(7, 1), 7)).isFalse();
    }

    static void fractions() {
        Samples.each(samples -> {
            Fraction a = fraction(samples);
            Fraction b = fraction(samples);
            int n = samples.whole();
            same(() -> ALGEBRA.middle(a, b), () -> a.add(b).divide(2));
            same(() -> ALGEBRA.harmonic(a, b), () -> Fraction.of(2)
                    .divide(Fraction.ONE.divide(a).add(Fraction.ONE.divide(b))));
            same(() -> ALGEBRA.mixed(a, b, n), () -> Fraction.of(n)
                    .subtract(a.multiply(3))
                    .add(b.pow(2))
                    .subtract(b.negate().abs()));
        });
    }

    static void fractionsCompared() {
        Samples.each(samples -> {
            Fraction a = fraction(samples);
            Fraction b = fraction(samples);
            same(
                    () -> ALGEBRA.ordered(a, b),
                    () -> a.compareTo(b) < 0 || a.isZero() || b.compareTo(Fraction.ONE) >= 0);
            same(() -> ALGEBRA.isProper(a), () -> a.signum() > 0 && a.getNumerator() < a.getDenominator());
            same(() -> ALGEBRA.distance(a, b), () -> a.compareTo(b) < 0 ? b.subtract(a) : a.subtract(b));
        });
    }

    static void bigFractions() {
        Samples.each(samples -> {
            BigFraction a = bigFraction(samples);
            BigFraction b = bigFraction(samples);
            long n = samples.whole();
            BigInteger k = samples.big();
            BigFraction one = BigFraction.ONE;
            same(() -> ALGEBRA.continued(a, n), () -> one.add(one.divide(
                    BigFraction.of(2).add(one.divide(BigFraction.of(n).add(a))))));
            same(
                    () -> ALGEBRA.withBig(a, k),
                    () -> a.add(k).multiply(k).subtract(BigFraction.of(k).divide(a)));
            same(() -> ALGEBRA.isIdentity(a, b), () -> a.pow(3)
                    .subtract(b.pow(3))
                    .divide(a.subtract(b))
                    .equals(a.pow(2).add(a.multiply(b)).add(b.pow(2))));
        });
    }

    static void quaternions() {
        Samples.each(samples -> {
            Quaternion q = quaternion(samples);
            Quaternion r = quaternion(samples);
            double t = samples.share();
            same(
                    () -> ALGEBRA.rotated(q, r),
                    () -> q.multiply(r).multiply(q.inverse()));
            same(() -> ALGEBRA.blend(q, r, t), () -> q.multiply(1 - t)
                    .add(r.multiply(t))
                    .divide(2)
                    .subtract(q.negate()));
        });
    }

    private static Complex complex(Samples samples) {
        return samples.operand(Complex.ofCartesian(samples.number(), samples.number()));
    }

    private static Fraction fraction(Samples samples) {
        return samples.operand(Fraction.of(samples.whole(), 1 + samples.below(9)));
    }

    private static BigFraction bigFraction(Samples samples) {
        return samples.operand(BigFraction.of(samples.big(), BigInteger.valueOf(samples.positive())));
    }

    private static Quaternion quaternion(Samples samples) {
        return samples.operand(Quaternion.of(samples.number(), samples.number(), samples.number(), samples.number()));
    }
}
