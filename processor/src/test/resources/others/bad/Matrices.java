package others;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.BigReal;
import org.ejml.simple.SimpleMatrix;

/** Types with setters: their operators are pure, but nobody said so. */
final class Matrices {
    private Matrices() {}

    @Formulas
    interface Guessed {
        // error: [Dunder:MutableOperand] SimpleBase.plus(ConstMatrix<?>) may change the object that it is called on
        //     a + b
        //       ^
        //   Found: SimpleMatrix has the public method set(int, double)
        //   Fix: add pure = SimpleMatrix.class to @Formulas if the operators of SimpleMatrix return new objects, or add '@Operator(Op.ADD) static SimpleMatrix add(SimpleMatrix left, ConstMatrix<?> right)', which copies first, to a class in use
        @Formula("a + b")
        SimpleMatrix sum(SimpleMatrix a, SimpleMatrix b);

        // error: [Dunder:MutableOperand] SimpleBase.mult(ConstMatrix<?>) may change the object that it is called on
        //     (x.transpose() @ x).solve(y)
        //                    ^
        //   Found: SimpleMatrix has the public method set(int, double)
        //   Fix: add pure = SimpleMatrix.class to @Formulas if the operators of SimpleMatrix return new objects, or add '@Operator(Op.MATRIX_MULTIPLY) static SimpleMatrix matmul(SimpleMatrix left, ConstMatrix<?> right)', which copies first, to a class in use
        @Formula("(x.transpose() @ x).solve(y)")
        SimpleMatrix product(SimpleMatrix x, SimpleMatrix y);

        // error: [Dunder:MutableOperand] SimpleBase.divide(double) may change the object that it is called on
        //     a / 2
        //       ^
        //   Found: SimpleMatrix has the public method set(int, double)
        //   Fix: add pure = SimpleMatrix.class to @Formulas if the operators of SimpleMatrix return new objects, or add '@Operator(Op.DIVIDE) static SimpleMatrix truediv(SimpleMatrix left, double right)', which copies first, to a class in use
        @Formula("a / 2")
        SimpleMatrix half(SimpleMatrix a);

        // error: [Dunder:MutableOperand] RealMatrix.multiply(RealMatrix) may change the object that it is called on
        //     a * b
        //       ^
        //   Found: RealMatrix has the public method setColumn(int, double[])
        //   Fix: add pure = RealMatrix.class to @Formulas if the operators of RealMatrix return new objects, or add '@Operator(Op.MULTIPLY) static RealMatrix mul(RealMatrix left, RealMatrix right)', which copies first, to a class in use
        @Formula("a * b")
        RealMatrix product(RealMatrix a, RealMatrix b);

        // error: [Dunder:MutableOperand] RealVector.subtract(RealVector) may change the object that it is called on
        //     v - w
        //       ^
        //   Found: RealVector has the public method set(double)
        //   Fix: add pure = RealVector.class to @Formulas if the operators of RealVector return new objects, or add '@Operator(Op.SUBTRACT) static RealVector sub(RealVector left, RealVector right)', which copies first, to a class in use
        @Formula("v - w")
        RealVector difference(RealVector v, RealVector w);

        // error: [Dunder:MutableOperand] ArrayRealVector.add(RealVector) may change the object that it is called on
        //     v + w
        //       ^
        //   Found: ArrayRealVector has the public method set(double)
        //   Fix: add pure = ArrayRealVector.class to @Formulas if the operators of ArrayRealVector return new objects, or add '@Operator(Op.ADD) static ArrayRealVector add(ArrayRealVector left, RealVector right)', which copies first, to a class in use
        @Formula("v + w")
        RealVector sum(ArrayRealVector v, RealVector w);

        // error: [Dunder:MutableOperand] BigReal.add(BigReal) may change the object that it is called on
        //     a + b
        //       ^
        //   Found: BigReal has the public method setRoundingMode(RoundingMode)
        //   Fix: add pure = BigReal.class to @Formulas if the operators of BigReal return new objects, or add '@Operator(Op.ADD) static BigReal add(BigReal left, BigReal right)', which copies first, to a class in use
        @Formula("a + b")
        BigReal sum(BigReal a, BigReal b);
    }

    @Formulas(pure = SimpleMatrix.class)
    interface Pure {
        // error: [Dunder:NoOperator] no operator ~ for (SimpleMatrix)
        //     ~a
        //     ^
        //   Tried: nothing: SimpleMatrix has no ~
        //   Fix: add '@Operator(Op.INVERT) static SimpleMatrix invert(SimpleMatrix value)' to a class in use
        @Formula("~a")
        SimpleMatrix inverse(SimpleMatrix a);

        // error: [Dunder:NoOperator] no operator * for (SimpleMatrix, int)
        //     a * 2
        //       ^
        //   Tried: SimpleMatrix.scale(double) (has a name that may mean something else)
        //   Fix: add '@Operator(Op.MULTIPLY) static SimpleMatrix mul(SimpleMatrix left, int right)' to a class in use
        @Formula("a * 2")
        SimpleMatrix twice(SimpleMatrix a);

        // error: [Dunder:MutableOperand] RealVector.add(RealVector) may change the object that it is called on
        //     v + w
        //       ^
        //   Found: RealVector has the public method set(double)
        //   Fix: add pure = RealVector.class to @Formulas if the operators of RealVector return new objects, or add '@Operator(Op.ADD) static RealVector add(RealVector left, RealVector right)', which copies first, to a class in use
        @Formula("v + w")
        RealVector sum(RealVector v, RealVector w);
    }
}
