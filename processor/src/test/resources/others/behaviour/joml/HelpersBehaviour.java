package others.joml;

import static org.assertj.core.api.Assertions.assertThat;
import static others.common.Samples.same;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3d;
import others.common.Samples;

/** Helpers over JOML's vectors, by an adapter in use. */
final class HelpersBehaviour {
    private HelpersBehaviour() {}

    static void operators() {
        Samples.each(samples -> {
            Vector3d a = vector(samples);
            Vector3d b = vector(samples);
            double k = samples.number();
            same(() -> Vector3dOps.add(a, b), () -> new Vector3d(a).add(b));
            same(() -> Vector3dOps.sub(a, b), () -> new Vector3d(a).sub(b));
            same(() -> Vector3dOps.mul(a, k), () -> new Vector3d(a).mul(k));
            same(() -> Vector3dOps.mul(k, a), () -> new Vector3d(a).mul(k));
            same(() -> Vector3dOps.truediv(a, k), () -> new Vector3d(a).div(k));
            same(() -> Vector3dOps.neg(a), () -> new Vector3d(a).negate());
            same(() -> Vector3dOps.abs(a), () -> a.length());
            same(() -> Vector3dOps.matmul(a, b), () -> a.dot(b));
            same(() -> Vector3dOps.eq(a, b), () -> a.equals(b));
        });
    }

    /** The sum that wrote over the first item of the list. */
    static void sum() {
        Samples.each(samples -> {
            List<Vector3d> vectors = samples.many(1 + samples.below(6), HelpersBehaviour::vector);
            Vector3d sum = new Vector3d(vectors.get(0));
            vectors.subList(1, vectors.size()).forEach(sum::add);
            same(() -> Vector3dOps.sum(vectors).orElseThrow(), () -> sum);
        });
    }

    static void sumOfNothing() {
        assertThat(Vector3dOps.sum(new ArrayList<>())).isEmpty();
    }

    private static Vector3d vector(Samples samples) {
        return samples.operand(new Vector3d(samples.number(), samples.number(), samples.number()));
    }
}
