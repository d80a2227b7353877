package others.ejml;

import static others.common.Samples.same;

import org.ejml.simple.SimpleMatrix;
import others.common.Samples;

/** Formulas over EJML's matrices, which have setters, and whose operators are said to be pure. */
final class RegressionBehaviour {
    private static final Regression REGRESSION = new RegressionFormulas();

    private RegressionBehaviour() {}

    static void products() {
        Samples.each(samples -> {
            SimpleMatrix a = matrix(samples, 2, 3);
            SimpleMatrix b = matrix(samples, 3, 4);
            same(() -> REGRESSION.product(a, b), () -> a.mult(b));
        });
    }

    static void sums() {
        Samples.each(samples -> {
            SimpleMatrix a = matrix(samples, 2, 3);
            SimpleMatrix b = matrix(samples, 2, 3);
            SimpleMatrix c = matrix(samples, 2, 3);
            same(() -> REGRESSION.sum(a, b, c), () -> a.plus(b).minus(c));
        });
    }

    static void leastSquares() {
        Samples.each(samples -> {
            SimpleMatrix x = matrix(samples, 6, 3);
            SimpleMatrix y = matrix(samples, 6, 1);
            same(
                    () -> REGRESSION.leastSquares(x, y),
                    () -> x.transpose().mult(x).solve(x.transpose().mult(y)));
        });
    }

    static void ridge() {
        Samples.each(samples -> {
            SimpleMatrix x = matrix(samples, 6, 3);
            SimpleMatrix y = matrix(samples, 6, 1);
            SimpleMatrix eye = samples.operand(SimpleMatrix.identity(3));
            double k = samples.ordinary();
            same(() -> REGRESSION.ridge(x, y, eye, k), () -> x.transpose()
                    .mult(x)
                    .plus(eye.scale(k))
                    .invert()
                    .mult(x.transpose())
                    .mult(y));
        });
    }

    static void numbers() {
        Samples.each(samples -> {
            SimpleMatrix x = matrix(samples, 4, 4);
            SimpleMatrix y = matrix(samples, 4, 1);
            SimpleMatrix b = matrix(samples, 4, 1);
            int i = samples.below(4);
            int j = samples.below(4);
            same(() -> REGRESSION.variance(x, y, b), () -> {
                double norm = y.minus(x.mult(b)).normF();
                return norm * norm / (y.getNumRows() - 1.0);
            });
            same(
                    () -> REGRESSION.items(x, i, j),
                    () -> x.get(i, j) * x.get(0) - x.get(j, i));
        });
    }

    static void withNumbers() {
        Samples.each(samples -> {
            SimpleMatrix y = matrix(samples, 5, 1);
            SimpleMatrix h = matrix(samples, 5, 5);
            SimpleMatrix z = matrix(samples, 5, 1);
            double k = samples.number();
            same(
                    () -> REGRESSION.centred(y),
                    () -> y.minus(y.elementSum() / y.getNumRows()).divide(2));
            same(() -> REGRESSION.complement(y), () -> y.negative().plus(1));
            same(
                    () -> REGRESSION.gain(y, h, z, k),
                    () -> y.plus(h.scale(k).mult(z.minus(h.transpose().mult(y)))));
        });
    }

    private static SimpleMatrix matrix(Samples samples, int rows, int columns) {
        double[] items = new double[rows * columns];
        for (int i = 0; i < items.length; i++) {
            items[i] = samples.number();
        }
        return samples.operand(new SimpleMatrix(rows, columns, true, items));
    }
}
