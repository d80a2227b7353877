package others.joml;

import static org.assertj.core.api.Assertions.assertThat;
import static others.common.Samples.same;

import java.util.List;
import org.joml.Matrix4d;
import org.joml.Quaterniond;
import org.joml.Vector3d;
import org.joml.Vector3f;
import org.joml.Vector4d;
import others.common.Samples;

/** Formulas over JOML's mutable types: equal to JOML's own calls into new objects, with operands as they were. */
final class MotionBehaviour {
    private static final Motion MOTION = new MotionFormulas();

    private MotionBehaviour() {}

    static void after() {
        Samples.each(samples -> {
            Vector3d p = vector(samples);
            Vector3d v = vector(samples);
            Vector3d a = vector(samples);
            double t = samples.number();
            same(
                    () -> MOTION.after(p, v, a, t),
                    () -> new Vector3d(p)
                            .add(new Vector3d(v).mul(t))
                            .add(new Vector3d(a).mul(t * t).div(2)));
        });
    }

    /** The sum that was (32, 34, 36), and changed {@code a}, where addition was JOML's own. */
    static void twice() {
        Vector3d a = new Vector3d(1, 2, 3);
        Vector3d v = new Vector3d(10, 10, 10);

        assertThat(MOTION.twice(a, v)).isEqualTo(new Vector3d(22, 24, 26));
        assertThat(a).isEqualTo(new Vector3d(1, 2, 3));
        assertThat(v).isEqualTo(new Vector3d(10, 10, 10));
    }

    static void reflect() {
        Samples.each(samples -> {
            Vector3d v = vector(samples);
            Vector3d n = vector(samples);
            same(
                    () -> MOTION.reflect(v, n),
                    () -> new Vector3d(v).sub(new Vector3d(n).mul(2 * v.dot(n))));
            same(() -> MOTION.reflectByOperator(v, n), () -> MOTION.reflect(v, n));
        });
    }

    static void reflectAsJoml() {
        Samples.each(samples -> {
            Vector3d v = new Vector3d(samples.ordinary(), samples.ordinary(), samples.ordinary());
            Vector3d n = new Vector3d(samples.share(), samples.share(), 1).normalize();
            assertThat(MOTION.reflect(v, n).equals(v.reflect(n, new Vector3d()), 1e-9))
                    .isTrue();
        });
    }

    static void between() {
        Samples.each(samples -> {
            Vector3d a = vector(samples);
            Vector3d b = vector(samples);
            double t = samples.share();
            same(
                    () -> MOTION.between(a, b, t),
                    () -> new Vector3d(b).sub(a).mul(t).add(a));
            same(
                    () -> MOTION.mix(a, b, t),
                    () -> new Vector3d(a).mul(1 - t).add(new Vector3d(b).mul(t)));
        });
    }

    static void signs() {
        Samples.each(samples -> {
            Vector3d a = vector(samples);
            Vector3d n = vector(samples);
            same(() -> MOTION.opposite(a), () -> new Vector3d(a).negate());
            same(() -> MOTION.facing(a, n), () -> a.dot(n) > 0 ? new Vector3d(a).negate() : a);
        });
    }

    static void lengths() {
        Samples.each(samples -> {
            Vector3d a = vector(samples);
            Vector3d b = vector(samples);
            Vector3d c = vector(samples);
            same(() -> MOTION.unit(a), () -> new Vector3d(a).div(a.length()));
            same(
                    () -> MOTION.area(a, b, c),
                    () -> new Vector3d(b).sub(a).cross(new Vector3d(c).sub(a)).length() / 2);
            same(() -> MOTION.turn(a, b), () -> a.get(0) * b.get(1) - a.y * b.x);
        });
    }

    static void equality() {
        Samples.each(samples -> {
            Vector3d a = samples.operand(new Vector3d(samples.whole(), samples.below(2), 0));
            Vector3d b = samples.operand(new Vector3d(samples.whole(), samples.below(2), 0));
            same(() -> MOTION.same(a, b), () -> a.equals(b));
            same(() -> MOTION.different(a, b), () -> !a.equals(b));
            same(() -> MOTION.same(a, new Vector3d(a)), () -> true);
        });
    }

    static void centre() {
        Samples.each(samples -> {
            List<Vector3d> points = samples.many(3, MotionBehaviour::vector);
            same(
                    () -> MOTION.centre(points),
                    () -> new Vector3d(points.get(0))
                            .add(points.get(1))
                            .add(points.get(2))
                            .div(3));
        });
    }

    static void spring() {
        Samples.each(samples -> {
            Vector3d p = vector(samples);
            Vector3d v = vector(samples);
            Vector3d rest = vector(samples);
            double stiffness = samples.ordinary();
            double damping = samples.ordinary();
            double t = samples.share();
            same(() -> MOTION.spring(p, v, rest, stiffness, damping, t), () -> {
                Vector3d force = new Vector3d(rest).sub(p).mul(stiffness);
                force.add(new Vector3d(v).negate().mul(damping));
                return new Vector3d(v).add(force.mul(t));
            });
        });
    }

    static void matrices() {
        Samples.each(samples -> {
            Matrix4d m = matrix(samples);
            Matrix4d n = matrix(samples);
            Vector3d v = vector(samples);
            same(
                    () -> MOTION.transform(m, n, v),
                    () -> new Matrix4d(m).mul(n).transformPosition(new Vector3d(v)));
            same(
                    () -> MOTION.symmetric(m, n),
                    () -> new Matrix4d(m).mul(n).add(new Matrix4d(n).mul(m)));
        });
    }

    static void rotations() {
        Samples.each(samples -> {
            Quaterniond q = rotation(samples);
            Quaterniond r = rotation(samples);
            Vector3d v = vector(samples);
            same(
                    () -> MOTION.rotate(q, r, v),
                    () -> new Quaterniond(q).mul(r).transform(new Vector3d(v)));
            same(
                    () -> MOTION.conjugation(q, r),
                    () -> new Quaterniond(q).mul(r).mul(new Quaterniond(q).conjugate()));
            same(() -> MOTION.half(q), () -> new Quaterniond(q).mul(0.5));
        });
    }

    static void singlePrecision() {
        Samples.each(samples -> {
            Vector3f a = samples.operand(new Vector3f(samples.single(), samples.single(), samples.single()));
            Vector3f b = samples.operand(new Vector3f(samples.single(), samples.single(), samples.single()));
            float t = samples.single();
            same(
                    () -> MOTION.middle(a, b),
                    () -> new Vector3f(b).sub(a).mul(0.5f).add(a));
            same(() -> MOTION.times(a, t), () -> new Vector3f(a).mul(t));
        });
    }

    private static Vector3d vector(Samples samples) {
        return samples.operand(new Vector3d(samples.number(), samples.number(), samples.number()));
    }

    private static Quaterniond rotation(Samples samples) {
        return samples.operand(
                new Quaterniond(samples.number(), samples.number(), samples.number(), samples.number()));
    }

    /** A general matrix, or one that JOML knows to be affine. */
    private static Matrix4d matrix(Samples samples) {
        Matrix4d matrix = samples.below(2) == 0
                ? new Matrix4d()
                        .rotateXYZ(samples.number(), samples.number(), samples.number())
                        .translate(samples.number(), samples.number(), samples.number())
                : new Matrix4d(column(samples), column(samples), column(samples), column(samples));
        return samples.operand(matrix);
    }

    private static Vector4d column(Samples samples) {
        return new Vector4d(samples.number(), samples.number(), samples.number(), samples.number());
    }
}
