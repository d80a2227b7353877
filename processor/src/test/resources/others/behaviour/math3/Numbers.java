package others.math3;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import dev.dunder.Op;
import dev.dunder.Operator;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.fraction.Fraction;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.Decimal64;

@Formulas(
        use = {Numbers.Adapters.class, Vector3D.class},
        pure = {RealMatrix.class, RealVector.class})
interface Numbers {

    final class Adapters {
        private Adapters() {}

        @Operator(Op.FROM_NUMBER)
        static Dfp dfp(double number, Dfp neighbour) {
            return neighbour.newInstance(number);
        }

        @Operator(Op.FROM_NUMBER)
        static Decimal64 decimal64(double number) {
            return new Decimal64(number);
        }

        @Operator(value = Op.MULTIPLY, commutative = true)
        static Vector3D scale(Vector3D v, double factor) {
            return v.scalarMultiply(factor);
        }

        @Operator(Op.MATRIX_MULTIPLY)
        static RealVector operate(RealMatrix m, RealVector v) {
            return m.operate(v);
        }
    }

    @Formula("(a * a + 2 * b) / 3 - a")
    Complex complex(Complex a, Complex b);

    @Formula("2 * a - b / 3 + a * b")
    Fraction fraction(Fraction a, Fraction b);

    @Formula("a > b or a == b")
    boolean atLeast(Fraction a, Fraction b);

    @Formula("1 / (x ** 2 + 1) - x / 3")
    Dfp precise(Dfp x);

    @Formula("0.5 - x * (1 - x) if x < 1 else abs(x)")
    Decimal64 wrapped(Decimal64 x);

    @Formula("x ** 3 + 3 * x * y - y / 2 + 1")
    DerivativeStructure differentiated(DerivativeStructure x, DerivativeStructure y);

    @Formula("v - 2 * dotProduct(v, n) * n")
    Vector3D reflect(Vector3D v, Vector3D n);

    @Formula("-a + b")
    Vector3D from(Vector3D a, Vector3D b);

    @Formula("a * b - b * a")
    RealMatrix commutator(RealMatrix a, RealMatrix b);

    @Formula("m @ v + w - v")
    RealVector affine(RealMatrix m, RealVector v, RealVector w);
}
