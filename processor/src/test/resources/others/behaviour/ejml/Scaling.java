package others.ejml;

import dev.dunder.Op;
import dev.dunder.Operator;
import org.ejml.simple.SimpleMatrix;

/** What EJML names otherwise. */
final class Scaling {
    private Scaling() {}

    @Operator(value = Op.MULTIPLY, commutative = true)
    static SimpleMatrix scale(SimpleMatrix matrix, double factor) {
        return matrix.scale(factor);
    }

    @Operator(Op.NEGATE)
    static SimpleMatrix negative(SimpleMatrix matrix) {
        return matrix.negative();
    }

    @Operator(Op.GET)
    static double item(SimpleMatrix matrix, int row, int column) {
        return matrix.get(row, column);
    }
}
