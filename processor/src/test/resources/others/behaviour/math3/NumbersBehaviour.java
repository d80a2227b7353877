package others.math3;

import static others.common.Samples.same;

import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.dfp.DfpField;
import org.apache.commons.math3.fraction.Fraction;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.util.Decimal64;
import others.common.Samples;

/** Formulas over the numbers, vectors and matrices of commons-math. */
final class NumbersBehaviour {
    private static final Numbers NUMBERS = new NumbersFormulas();
    private static final DfpField FIELD = new DfpField(30);

    private NumbersBehaviour() {}

    static void complex() {
        Samples.each(samples -> {
            Complex a = samples.operand(new Complex(samples.number(), samples.number()));
            Complex b = samples.operand(new Complex(samples.number(), samples.number()));
            same(
                    () -> NUMBERS.complex(a, b),
                    () -> a.multiply(a).add(b.multiply(2)).divide(3).subtract(a));
        });
    }

    static void fractions() {
        Samples.each(samples -> {
            Fraction a = samples.operand(new Fraction(samples.whole(), 1 + samples.below(9)));
            Fraction b = samples.operand(new Fraction(samples.whole(), 1 + samples.below(9)));
            same(
                    () -> NUMBERS.fraction(a, b),
                    () -> a.multiply(2).subtract(b.divide(3)).add(a.multiply(b)));
            same(() -> NUMBERS.atLeast(a, b), () -> a.compareTo(b) >= 0);
        });
    }

    /** Dfp cannot be serialized, but says all its digits. */
    static void precise() {
        Samples.each(samples -> {
            double x = samples.number();
            Dfp operand = FIELD.newDfp(x);
            same(() -> NUMBERS.precise(operand).toString(), () -> {
                Dfp hand = FIELD.newDfp(x);
                return FIELD.getOne().divide(hand.pow(2).add(1)).subtract(hand.divide(3)).toString();
            });
            same(operand::toString, () -> FIELD.newDfp(x).toString());
        });
    }

    static void wrapped() {
        Samples.each(samples -> {
            Decimal64 x = samples.operand(new Decimal64(samples.number()));
            double value = x.doubleValue();
            same(
                    () -> NUMBERS.wrapped(x),
                    () -> new Decimal64(value < 1 ? 0.5 - value * (1 - value) : Math.abs(value)));
        });
    }

    static void differentiated() {
        Samples.each(samples -> {
            DerivativeStructure x = samples.operand(new DerivativeStructure(2, 2, 0, samples.number()));
            DerivativeStructure y = samples.operand(new DerivativeStructure(2, 2, 1, samples.number()));
            same(() -> NUMBERS.differentiated(x, y), () -> x.pow(3)
                    .add(x.multiply(3).multiply(y))
                    .subtract(y.divide(2))
                    .add(1));
        });
    }

    static void vectors() {
        Samples.each(samples -> {
            Vector3D v = samples.operand(new Vector3D(samples.number(), samples.number(), samples.number()));
            Vector3D n = samples.operand(new Vector3D(samples.number(), samples.number(), samples.number()));
            same(
                    () -> NUMBERS.reflect(v, n),
                    () -> v.subtract(n.scalarMultiply(2 * v.dotProduct(n))));
            same(() -> NUMBERS.from(v, n), () -> v.negate().add(n));
        });
    }

    static void matrices() {
        Samples.each(samples -> {
            Array2DRowRealMatrix a = matrix(samples);
            Array2DRowRealMatrix b = matrix(samples);
            ArrayRealVector v = vector(samples);
            ArrayRealVector w = vector(samples);
            same(
                    () -> (Array2DRowRealMatrix) NUMBERS.commutator(a, b),
                    () -> a.multiply(b).subtract(b.multiply(a)));
            same(
                    () -> (ArrayRealVector) NUMBERS.affine(a, v, w),
                    () -> (ArrayRealVector) a.operate(v).add(w).subtract(v));
        });
    }

    private static Array2DRowRealMatrix matrix(Samples samples) {
        return samples.operand(new Array2DRowRealMatrix(
                new double[][] {{samples.number(), samples.number()}, {samples.number(), samples.number()}}));
    }

    private static ArrayRealVector vector(Samples samples) {
        return samples.operand(new ArrayRealVector(new double[] {samples.number(), samples.number()}));
    }
}
