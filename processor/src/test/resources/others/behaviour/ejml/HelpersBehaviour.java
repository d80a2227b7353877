package others.ejml;

import static others.common.Samples.same;

import org.ejml.simple.SimpleMatrix;
import others.common.Samples;

/** Helpers over EJML's matrices. */
final class HelpersBehaviour {
    private HelpersBehaviour() {}

    static void operators() {
        Samples.each(samples -> {
            SimpleMatrix a = matrix(samples);
            SimpleMatrix b = matrix(samples);
            double k = samples.number();
            same(() -> SimpleMatrixOps.add(a, b), () -> a.plus(b));
            same(() -> SimpleMatrixOps.add(a, k), () -> a.plus(k));
            same(() -> SimpleMatrixOps.sub(a, b), () -> a.minus(b));
            same(() -> SimpleMatrixOps.matmul(a, b), () -> a.mult(b));
            same(() -> SimpleMatrixOps.truediv(a, k), () -> a.divide(k));
            same(() -> SimpleMatrixOps.mul(a, k), () -> a.scale(k));
            same(() -> SimpleMatrixOps.mul(k, a), () -> a.scale(k));
            same(() -> SimpleMatrixOps.neg(a), () -> a.negative());
            same(() -> SimpleMatrixOps.getitem(a, 1, 2), () -> a.get(1, 2));
        });
    }

    private static SimpleMatrix matrix(Samples samples) {
        double[] items = new double[9];
        for (int i = 0; i < items.length; i++) {
            items[i] = samples.number();
        }
        return samples.operand(new SimpleMatrix(3, 3, true, items));
    }
}
