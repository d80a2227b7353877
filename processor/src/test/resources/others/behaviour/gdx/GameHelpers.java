package others.gdx;

import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.math.Vector3;
import dev.dunder.Op;
import dev.dunder.Operators;

@Operators(
        of = {Vector2.class, Vector3.class},
        use = Copies.class,
        without = Op.XOR)
final class GameHelpers {
    private GameHelpers() {}
}
