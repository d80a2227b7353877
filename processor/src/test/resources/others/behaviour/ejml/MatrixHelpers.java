package others.ejml;

import dev.dunder.Operators;
import org.ejml.simple.SimpleMatrix;

@Operators(of = SimpleMatrix.class, pure = SimpleMatrix.class, use = Scaling.class)
final class MatrixHelpers {
    private MatrixHelpers() {}
}
