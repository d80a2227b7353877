package others.joml;

import dev.dunder.Op;
import dev.dunder.Operator;
import org.joml.Matrix4d;
import org.joml.Matrix4dc;
import org.joml.Quaterniond;
import org.joml.Quaterniondc;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/** Operators of JOML's types, each with a new object for its result. */
final class Jomls {
    private Jomls() {}

    @Operator(Op.ADD)
    static Vector3d add(Vector3dc a, Vector3dc b) {
        return a.add(b, new Vector3d());
    }

    @Operator(Op.SUBTRACT)
    static Vector3d subtract(Vector3dc a, Vector3dc b) {
        return a.sub(b, new Vector3d());
    }

    @Operator(value = Op.MULTIPLY, commutative = true)
    static Vector3d scale(Vector3dc v, double factor) {
        return v.mul(factor, new Vector3d());
    }

    @Operator(Op.DIVIDE)
    static Vector3d divide(Vector3dc v, double divisor) {
        return v.div(divisor, new Vector3d());
    }

    @Operator(Op.NEGATE)
    static Vector3d negate(Vector3dc v) {
        return v.negate(new Vector3d());
    }

    @Operator(Op.ABSOLUTE)
    static double length(Vector3dc v) {
        return v.length();
    }

    @Operator(Op.MATRIX_MULTIPLY)
    static double dot(Vector3dc a, Vector3dc b) {
        return a.dot(b);
    }

    static Vector3d cross(Vector3dc a, Vector3dc b) {
        return a.cross(b, new Vector3d());
    }

    @Operator(Op.ADD)
    static Vector3f add(Vector3fc a, Vector3fc b) {
        return a.add(b, new Vector3f());
    }

    @Operator(Op.SUBTRACT)
    static Vector3f subtract(Vector3fc a, Vector3fc b) {
        return a.sub(b, new Vector3f());
    }

    @Operator(value = Op.MULTIPLY, commutative = true)
    static Vector3f scale(Vector3fc v, float factor) {
        return v.mul(factor, new Vector3f());
    }

    @Operator(Op.ADD)
    static Matrix4d add(Matrix4dc m, Matrix4dc n) {
        return m.add(n, new Matrix4d());
    }

    @Operator(Op.MATRIX_MULTIPLY)
    static Matrix4d multiply(Matrix4dc m, Matrix4dc n) {
        return m.mul(n, new Matrix4d());
    }

    @Operator(Op.MATRIX_MULTIPLY)
    static Vector3d transform(Matrix4dc m, Vector3dc v) {
        return m.transformPosition(v, new Vector3d());
    }

    @Operator(Op.MULTIPLY)
    static Quaterniond multiply(Quaterniondc q, Quaterniondc r) {
        return q.mul(r, new Quaterniond());
    }

    @Operator(value = Op.MULTIPLY, commutative = true)
    static Quaterniond scale(Quaterniondc q, double factor) {
        return q.mul(factor, new Quaterniond());
    }

    @Operator(Op.MULTIPLY)
    static Vector3d rotate(Quaterniondc q, Vector3dc v) {
        return q.transform(v, new Vector3d());
    }

    @Operator(Op.INVERT)
    static Quaterniond conjugate(Quaterniondc q) {
        return q.conjugate(new Quaterniond());
    }
}
