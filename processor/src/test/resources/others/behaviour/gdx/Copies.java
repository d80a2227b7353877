package others.gdx;

import com.badlogic.gdx.math.Affine2;
import com.badlogic.gdx.math.Matrix3;
import com.badlogic.gdx.math.Quaternion;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.math.Vector3;
import dev.dunder.Op;
import dev.dunder.Operator;

/** Operators of libgdx's vectors, which copy first. */
final class Copies {
    private Copies() {}

    @Operator(Op.ADD)
    static Vector2 add(Vector2 a, Vector2 b) {
        return a.cpy().add(b);
    }

    @Operator(Op.SUBTRACT)
    static Vector2 subtract(Vector2 a, Vector2 b) {
        return a.cpy().sub(b);
    }

    @Operator(value = Op.MULTIPLY, commutative = true)
    static Vector2 scale(Vector2 v, float factor) {
        return v.cpy().scl(factor);
    }

    @Operator(Op.MULTIPLY)
    static Vector2 scale(Vector2 v, Vector2 factors) {
        return v.cpy().scl(factors);
    }

    @Operator(Op.NEGATE)
    static Vector2 negate(Vector2 v) {
        return v.cpy().scl(-1);
    }

    @Operator(Op.MATRIX_MULTIPLY)
    static float dot(Vector2 a, Vector2 b) {
        return a.dot(b);
    }

    @Operator(Op.MATRIX_MULTIPLY)
    static Vector2 transform(Matrix3 m, Vector2 v) {
        return v.cpy().mul(m);
    }

    @Operator(Op.MATRIX_MULTIPLY)
    static Affine2 combine(Affine2 a, Affine2 b) {
        return new Affine2(a).mul(b);
    }

    @Operator(Op.MATRIX_MULTIPLY)
    static Vector2 transform(Affine2 a, Vector2 v) {
        Vector2 result = v.cpy();
        a.applyTo(result);
        return result;
    }

    @Operator(Op.ADD)
    static Vector3 add(Vector3 a, Vector3 b) {
        return a.cpy().add(b);
    }

    @Operator(Op.SUBTRACT)
    static Vector3 subtract(Vector3 a, Vector3 b) {
        return a.cpy().sub(b);
    }

    @Operator(value = Op.MULTIPLY, commutative = true)
    static Vector3 scale(Vector3 v, float factor) {
        return v.cpy().scl(factor);
    }

    @Operator(Op.DIVIDE)
    static Vector3 divide(Vector3 v, float divisor) {
        return v.cpy().scl(1 / divisor);
    }

    @Operator(Op.XOR)
    static Vector3 cross(Vector3 a, Vector3 b) {
        return a.cpy().crs(b);
    }

    @Operator(Op.MULTIPLY)
    static Quaternion multiply(Quaternion q, Quaternion r) {
        return q.cpy().mul(r);
    }
}
