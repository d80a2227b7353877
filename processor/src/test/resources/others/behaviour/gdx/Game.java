package others.gdx;

import com.badlogic.gdx.math.Affine2;
import com.badlogic.gdx.math.Matrix3;
import com.badlogic.gdx.math.Quaternion;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.math.Vector3;
import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.util.List;

@Formulas(use = Copies.class)
interface Game {
    @Formula("position + velocity * delta")
    Vector2 moved(Vector2 position, Vector2 velocity, float delta);

    @Formula("p + v * t + a * (t * t) * 0.5")
    Vector2 after(Vector2 p, Vector2 v, Vector2 a, float t);

    @Formula("a + (b - a) * t")
    Vector2 between(Vector2 a, Vector2 b, float t);

    @Formula("v - 2 * (v @ n) * n")
    Vector2 bounced(Vector2 v, Vector2 n);

    @Formula("-a * size")
    Vector2 flipped(Vector2 a, Vector2 size);

    @Formula("m @ v + path[0]")
    Vector2 placed(Matrix3 m, Vector2 v, List<Vector2> path);

    @Formula("a @ b @ v")
    Vector2 placed(Affine2 a, Affine2 b, Vector2 v);

    @Formula("(b - a) ^ (c - a)")
    Vector3 normal(Vector3 a, Vector3 b, Vector3 c);

    @Formula("(a + b + c) / 3")
    Vector3 centre(Vector3 a, Vector3 b, Vector3 c);

    @Formula("q * r * q")
    Quaternion turned(Quaternion q, Quaternion r);

    @Formula("a == b or a.len() > b.len()")
    boolean reaches(Vector2 a, Vector2 b);
}
