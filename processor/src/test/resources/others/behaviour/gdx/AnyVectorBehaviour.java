package others.gdx;

import static others.common.Samples.same;

import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.math.Vector3;
import com.badlogic.gdx.math.Vector4;
import others.common.Samples;

/** One generic adapter for all vectors. */
final class AnyVectorBehaviour {
    private static final AnyVector VECTORS = new AnyVectorFormulas();

    private AnyVectorBehaviour() {}

    static void moved() {
        Samples.each(samples -> {
            float t = samples.single();
            Vector2 p = samples.operand(new Vector2(samples.single(), samples.single()));
            Vector2 v = samples.operand(new Vector2(samples.single(), samples.single()));
            same(() -> VECTORS.moved(p, v, t), () -> p.cpy().add(v.cpy().scl(t)));
            Vector3 q = samples.operand(new Vector3(samples.single(), samples.single(), samples.single()));
            Vector3 w = samples.operand(new Vector3(samples.single(), samples.single(), samples.single()));
            same(
                    () -> VECTORS.moved(q, w, t),
                    () -> q.cpy().sub(w).scl(t).add(q));
            Vector4 r = samples.operand(new Vector4(t, samples.single(), samples.single(), samples.single()));
            Vector4 x = samples.operand(new Vector4(samples.single(), samples.single(), samples.single(), t));
            same(() -> VECTORS.moved(r, x), () -> r.cpy().add(x.cpy().scl(0.5f)));
        });
    }
}
