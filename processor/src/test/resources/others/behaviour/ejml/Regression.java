package others.ejml;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import org.ejml.simple.SimpleMatrix;

@Formulas(pure = SimpleMatrix.class, use = Scaling.class)
interface Regression {
    @Formula("a @ b")
    SimpleMatrix product(SimpleMatrix a, SimpleMatrix b);

    @Formula("a + b - c")
    SimpleMatrix sum(SimpleMatrix a, SimpleMatrix b, SimpleMatrix c);

    @Formula("(x.transpose() @ x).solve(x.transpose() @ y)")
    SimpleMatrix leastSquares(SimpleMatrix x, SimpleMatrix y);

    @Formula("(x.transpose() @ x + k * eye).invert() @ x.transpose() @ y")
    SimpleMatrix ridge(SimpleMatrix x, SimpleMatrix y, SimpleMatrix eye, double k);

    @Formula("(y - x @ b).normF() ** 2 / (y.numRows - 1.0)")
    double variance(SimpleMatrix x, SimpleMatrix y, SimpleMatrix b);

    @Formula("(y - y.elementSum() / y.numRows) / 2")
    SimpleMatrix centred(SimpleMatrix y);

    @Formula("-x + 1")
    SimpleMatrix complement(SimpleMatrix x);

    @Formula("x[i, j] * x[0] - x[j, i]")
    double items(SimpleMatrix x, int i, int j);

    @Formula("a + k * h @ (z - h.transpose() @ a)")
    SimpleMatrix gain(SimpleMatrix a, SimpleMatrix h, SimpleMatrix z, double k);
}
