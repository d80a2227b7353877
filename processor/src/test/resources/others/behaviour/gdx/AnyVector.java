package others.gdx;

import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.math.Vector3;
import com.badlogic.gdx.math.Vector4;
import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas(use = Generics.class)
interface AnyVector {
    @Formula("p + v * t")
    Vector2 moved(Vector2 p, Vector2 v, float t);

    @Formula("t * (p - v) + p")
    Vector3 moved(Vector3 p, Vector3 v, float t);

    @Formula("p + 0.5 * v")
    Vector4 moved(Vector4 p, Vector4 v);
}
