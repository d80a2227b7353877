package others.math3;

import dev.dunder.Operators;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

@Operators(
        of = {RealMatrix.class, RealVector.class},
        pure = {RealMatrix.class, RealVector.class})
final class MatrixHelpers {
    private MatrixHelpers() {}
}
