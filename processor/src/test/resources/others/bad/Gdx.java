package others;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.math.Affine2;
import com.badlogic.gdx.math.GridPoint2;
import com.badlogic.gdx.math.Matrix3;
import com.badlogic.gdx.math.Quaternion;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.math.Vector3;
import dev.dunder.Formula;
import dev.dunder.Formulas;

/** libgdx without an adapter. */
@Formulas
interface Gdx {
    // error: [Dunder:MutableOperand] Vector2.add(Vector2) may change the object that it is called on
    //     a + b
    //       ^
    //   Found: Vector2 has the public field x
    //   Fix: add pure = Vector2.class to @Formulas if the operators of Vector2 return new objects, or add '@Operator(Op.ADD) static Vector2 add(Vector2 left, Vector2 right)', which copies first, to a class in use
    @Formula("a + b")
    Vector2 sum(Vector2 a, Vector2 b);

    // error: [Dunder:MutableOperand] Vector3.sub(Vector3) may change the object that it is called on
    //     a - b
    //       ^
    //   Found: Vector3 has the public field x
    //   Fix: add pure = Vector3.class to @Formulas if the operators of Vector3 return new objects, or add '@Operator(Op.SUBTRACT) static Vector3 sub(Vector3 left, Vector3 right)', which copies first, to a class in use
    @Formula("a - b")
    Vector3 difference(Vector3 a, Vector3 b);

    // error: [Dunder:MutableOperand] Vector3.add(float) may change the object that it is called on
    //     a + t
    //       ^
    //   Found: Vector3 has the public field x
    //   Fix: add pure = Vector3.class to @Formulas if the operators of Vector3 return new objects, or add '@Operator(Op.ADD) static Vector3 add(Vector3 left, float right)', which copies first, to a class in use
    @Formula("a + t")
    Vector3 shifted(Vector3 a, float t);

    // error: [Dunder:NoOperator] no operator * for (Vector2, float)
    //     a * t
    //       ^
    //   Tried: Vector2.mul(Matrix3), Vector2.scl(Vector2) (has a name that may mean something else), Vector2.scl(float) (has a name that may mean something else)
    //   Fix: add '@Operator(Op.MULTIPLY) static Vector2 mul(Vector2 left, float right)' to a class in use
    @Formula("a * t")
    Vector2 scaled(Vector2 a, float t);

    // error: [Dunder:MutableOperand] Vector2.mul(Matrix3) may change the object that it is called on
    //     a * m
    //       ^
    //   Found: Vector2 has the public field x
    //   Fix: add pure = Vector2.class to @Formulas if the operators of Vector2 return new objects, or add '@Operator(Op.MULTIPLY) static Vector2 mul(Vector2 left, Matrix3 right)', which copies first, to a class in use
    @Formula("a * m")
    Vector2 transformed(Vector2 a, Matrix3 m);

    // error: [Dunder:NoOperator] no operator - for (Vector2)
    //     -a
    //     ^
    //   Tried: nothing: Vector2 has no -
    //   Fix: add '@Operator(Op.NEGATE) static Vector2 neg(Vector2 value)' to a class in use
    @Formula("-a")
    Vector2 negative(Vector2 a);

    // error: [Dunder:MutableOperand] Color.mul(Color) may change the object that it is called on
    //     a * b
    //       ^
    //   Found: Color has the public field a
    //   Fix: add pure = Color.class to @Formulas if the operators of Color return new objects, or add '@Operator(Op.MULTIPLY) static Color mul(Color left, Color right)', which copies first, to a class in use
    @Formula("a * b")
    Color mixed(Color a, Color b);

    // error: [Dunder:MutableOperand] GridPoint2.add(GridPoint2) may change the object that it is called on
    //     a + b
    //       ^
    //   Found: GridPoint2 has the public field x
    //   Fix: add pure = GridPoint2.class to @Formulas if the operators of GridPoint2 return new objects, or add '@Operator(Op.ADD) static GridPoint2 add(GridPoint2 left, GridPoint2 right)', which copies first, to a class in use
    @Formula("a + b")
    GridPoint2 sum(GridPoint2 a, GridPoint2 b);

    // error: [Dunder:MutableOperand] Affine2.mul(Affine2) may change the object that it is called on
    //     a * b
    //       ^
    //   Found: Affine2 has the public field m00
    //   Fix: add pure = Affine2.class to @Formulas if the operators of Affine2 return new objects, or add '@Operator(Op.MULTIPLY) static Affine2 mul(Affine2 left, Affine2 right)', which copies first, to a class in use
    @Formula("a * b")
    Affine2 product(Affine2 a, Affine2 b);

    // error: [Dunder:MutableOperand] Quaternion.mul(Quaternion) may change the object that it is called on
    //     q * r
    //       ^
    //   Found: Quaternion has the public field w
    //   Fix: add pure = Quaternion.class to @Formulas if the operators of Quaternion return new objects, or add '@Operator(Op.MULTIPLY) static Quaternion mul(Quaternion left, Quaternion right)', which copies first, to a class in use
    @Formula("q * r")
    Quaternion rotation(Quaternion q, Quaternion r);
}
