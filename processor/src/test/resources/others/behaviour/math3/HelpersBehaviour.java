package others.math3;

import static others.common.Samples.same;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import others.common.Samples;

/** Helpers over commons-math's matrices and vectors, whose operators are said to be pure. */
final class HelpersBehaviour {
    private HelpersBehaviour() {}

    static void operators() {
        Samples.each(samples -> {
            Array2DRowRealMatrix a = matrix(samples);
            Array2DRowRealMatrix b = matrix(samples);
            ArrayRealVector v = samples.operand(new ArrayRealVector(new double[] {samples.number(), samples.number()}));
            ArrayRealVector w = samples.operand(new ArrayRealVector(new double[] {samples.number(), samples.number()}));
            same(() -> as(RealMatrixOps.mul(a, b)), () -> a.multiply(b));
            same(() -> as(RealMatrixOps.add(a, b)), () -> a.add(b));
            same(() -> as(RealMatrixOps.pow(a, 3)), () -> as(a.power(3)));
            same(() -> as(RealVectorOps.add(v, w)), () -> v.add(w));
            same(() -> as(RealVectorOps.sub(v, w)), () -> v.subtract(w));
        });
    }

    private static Array2DRowRealMatrix as(RealMatrix matrix) {
        return (Array2DRowRealMatrix) matrix;
    }

    private static ArrayRealVector as(RealVector vector) {
        return (ArrayRealVector) vector;
    }

    private static Array2DRowRealMatrix matrix(Samples samples) {
        return samples.operand(new Array2DRowRealMatrix(
                new double[][] {{samples.number(), samples.number()}, {samples.number(), samples.number()}}));
    }
}
