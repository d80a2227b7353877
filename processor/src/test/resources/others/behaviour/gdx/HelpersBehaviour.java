package others.gdx;

import static others.common.Samples.same;

import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.math.Vector3;
import java.util.List;
import others.common.Samples;

/** Helpers over libgdx's vectors, by an adapter in use. */
final class HelpersBehaviour {
    private HelpersBehaviour() {}

    static void operators() {
        Samples.each(samples -> {
            Vector2 a = samples.operand(new Vector2(samples.single(), samples.single()));
            Vector2 b = samples.operand(new Vector2(samples.single(), samples.single()));
            float k = samples.single();
            same(() -> Vector2Ops.add(a, b), () -> a.cpy().add(b));
            same(() -> Vector2Ops.sub(a, b), () -> a.cpy().sub(b));
            same(() -> Vector2Ops.mul(a, k), () -> a.cpy().scl(k));
            same(() -> Vector2Ops.mul(k, a), () -> a.cpy().scl(k));
            same(() -> Vector2Ops.mul(a, b), () -> a.cpy().scl(b));
            same(() -> Vector2Ops.matmul(a, b), () -> a.dot(b));
            same(() -> Vector2Ops.neg(a), () -> a.cpy().scl(-1));
        });
    }

    static void sum() {
        Samples.each(samples -> {
            List<Vector3> vectors = samples.many(
                    1 + samples.below(6),
                    each -> each.operand(new Vector3(each.single(), each.single(), each.single())));
            Vector3 sum = vectors.get(0).cpy();
            vectors.subList(1, vectors.size()).forEach(sum::add);
            same(() -> Vector3Ops.sum(vectors).orElseThrow(), () -> sum);
        });
    }
}
