package others;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import dev.dunder.Op;
import dev.dunder.Operator;
import org.joml.Matrix3f;
import org.joml.Matrix4d;
import org.joml.Quaterniond;
import org.joml.Vector2i;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.joml.Vector3f;
import org.joml.Vector4f;

/** JOML without an adapter, or with one that does not have the operator. */
final class Joml {
    private Joml() {}

    @Formulas
    interface Guessed {
        // error: [Dunder:MutableOperand] Vector3d.add(Vector3dc) may change the object that it is called on
        //     a + b
        //       ^
        //   Found: Vector3d has the public field x
        //   Fix: add pure = Vector3d.class to @Formulas if the operators of Vector3d return new objects, or add '@Operator(Op.ADD) static Vector3d add(Vector3d left, Vector3dc right)', which copies first, to a class in use
        @Formula("a + b")
        Vector3d sum(Vector3d a, Vector3d b);

        // error: [Dunder:MutableOperand] Vector3d.mul(double) may change the object that it is called on
        //     p + v * t + a * t ** 2 / 2
        //           ^
        //   Found: Vector3d has the public field x
        //   Fix: add pure = Vector3d.class to @Formulas if the operators of Vector3d return new objects, or add '@Operator(Op.MULTIPLY) static Vector3d mul(Vector3d left, double right)', which copies first, to a class in use
        // error: [Dunder:MutableOperand] Vector3d.mul(double) may change the object that it is called on
        //     p + v * t + a * t ** 2 / 2
        //                   ^
        //   Found: Vector3d has the public field x
        //   Fix: add pure = Vector3d.class to @Formulas if the operators of Vector3d return new objects, or add '@Operator(Op.MULTIPLY) static Vector3d mul(Vector3d left, double right)', which copies first, to a class in use
        @Formula("p + v * t + a * t ** 2 / 2")
        Vector3d motion(Vector3d p, Vector3d v, Vector3d a, double t);

        // error: [Dunder:MutableOperand] Vector3f.negate() may change the object that it is called on
        //     -a
        //     ^
        //   Found: Vector3f has the public field x
        //   Fix: add pure = Vector3f.class to @Formulas if the operators of Vector3f return new objects, or add '@Operator(Op.NEGATE) static Vector3f neg(Vector3f value)', which copies first, to a class in use
        @Formula("-a")
        Vector3f negative(Vector3f a);

        // error: [Dunder:MutableOperand] Vector4f.sub(Vector4fc) may change the object that it is called on
        //     a - b
        //       ^
        //   Found: Vector4f has the public field w
        //   Fix: add pure = Vector4f.class to @Formulas if the operators of Vector4f return new objects, or add '@Operator(Op.SUBTRACT) static Vector4f sub(Vector4f left, Vector4fc right)', which copies first, to a class in use
        @Formula("a - b")
        Vector4f difference(Vector4f a, Vector4f b);

        // error: [Dunder:MutableOperand] Vector2i.mul(int) may change the object that it is called on
        //     2 * a
        //       ^
        //   Found: Vector2i has the public field x
        //   Fix: add pure = Vector2i.class to @Formulas if the operators of Vector2i return new objects, or add '@Operator(Op.MULTIPLY) static Vector2i mul(int left, Vector2i right)', which copies first, to a class in use
        @Formula("2 * a")
        Vector2i twice(Vector2i a);

        // error: [Dunder:MutableOperand] Matrix4d.mul(Matrix4dc) may change the object that it is called on
        //     m * n
        //       ^
        //   Found: Matrix4d has the public method set(AxisAngle4d)
        //   Fix: add pure = Matrix4d.class to @Formulas if the operators of Matrix4d return new objects, or add '@Operator(Op.MULTIPLY) static Matrix4d mul(Matrix4d left, Matrix4dc right)', which copies first, to a class in use
        @Formula("m * n")
        Matrix4d product(Matrix4d m, Matrix4d n);

        // error: [Dunder:MutableOperand] Matrix3f.add(Matrix3fc) may change the object that it is called on
        //     m + n
        //       ^
        //   Found: Matrix3f has the public field m00
        //   Fix: add pure = Matrix3f.class to @Formulas if the operators of Matrix3f return new objects, or add '@Operator(Op.ADD) static Matrix3f add(Matrix3f left, Matrix3fc right)', which copies first, to a class in use
        @Formula("m + n")
        Matrix3f sum(Matrix3f m, Matrix3f n);

        // error: [Dunder:MutableOperand] Quaterniond.mul(Quaterniondc) may change the object that it is called on
        //     q * r
        //       ^
        //   Found: Quaterniond has the public field w
        //   Fix: add pure = Quaterniond.class to @Formulas if the operators of Quaterniond return new objects, or add '@Operator(Op.MULTIPLY) static Quaterniond mul(Quaterniond left, Quaterniondc right)', which copies first, to a class in use
        @Formula("q * r")
        Quaterniond rotation(Quaterniond q, Quaterniond r);

        // error: [Dunder:NoOperator] no operator + for (Vector3dc, Vector3dc)
        //     a + b
        //       ^
        //   Tried: Vector3dc.add(Vector3dc, Vector3d) (takes 2 operands), Vector3dc.add(Vector3fc, Vector3d) (takes 2 operands)
        //   Fix: add '@Operator(Op.ADD) static Vector3d add(Vector3dc left, Vector3dc right)' to a class in use
        @Formula("a + b")
        Vector3d readOnly(Vector3dc a, Vector3dc b);

        // error: [Dunder:NoOperator] no operator abs() for (Vector3d)
        //     abs(a)
        //     ^
        //   Tried: nothing: Vector3d has no abs()
        //   Fix: add '@Operator(Op.ABSOLUTE) static double abs(Vector3d value)' to a class in use
        @Formula("abs(a)")
        double length(Vector3d a);

        // error: [Dunder:NoOperator] no operator @ for (Vector3d, Vector3d)
        //     a @ b
        //       ^
        //   Tried: nothing: Vector3d has no @
        //   Fix: add '@Operator(Op.MATRIX_MULTIPLY) static double matmul(Vector3d left, Vector3d right)' to a class in use
        @Formula("a @ b")
        double dot(Vector3d a, Vector3d b);
    }

    @Formulas(use = OnlySums.class)
    interface PartlyAdapted {
        // error: [Dunder:MutableOperand] Vector3d.sub(Vector3dc) may change the object that it is called on
        //     a + b - a
        //           ^
        //   Found: Vector3d has the public field x
        //   Fix: add pure = Vector3d.class to @Formulas if the operators of Vector3d return new objects, or add '@Operator(Op.SUBTRACT) static Vector3d sub(Vector3d left, Vector3dc right)', which copies first, to a class in use
        @Formula("a + b - a")
        Vector3d difference(Vector3d a, Vector3d b);
    }

    static final class OnlySums {
        private OnlySums() {}

        @Operator(Op.ADD)
        static Vector3d add(Vector3d a, Vector3d b) {
            return a.add(b, new Vector3d());
        }
    }
}
