package others.gdx;

import static others.common.Samples.same;

import com.badlogic.gdx.math.Affine2;
import com.badlogic.gdx.math.Matrix3;
import com.badlogic.gdx.math.Quaternion;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.math.Vector3;
import java.util.List;
import others.common.Samples;

/** Formulas over libgdx's mutable types: equal to its own calls on copies, with operands as they were. */
final class GameBehaviour {
    private static final Game GAME = new GameFormulas();

    private GameBehaviour() {}

    static void moved() {
        Samples.each(samples -> {
            Vector2 position = vector2(samples);
            Vector2 velocity = vector2(samples);
            Vector2 pull = vector2(samples);
            float t = samples.single();
            same(
                    () -> GAME.moved(position, velocity, t),
                    () -> position.cpy().add(velocity.cpy().scl(t)));
            same(
                    () -> GAME.after(position, velocity, pull, t),
                    () -> position.cpy()
                            .add(velocity.cpy().scl(t))
                            .add(pull.cpy().scl(t * t).scl(0.5f)));
        });
    }

    static void between() {
        Samples.each(samples -> {
            Vector2 a = vector2(samples);
            Vector2 b = vector2(samples);
            float t = (float) samples.share();
            same(
                    () -> GAME.between(a, b, t),
                    () -> a.cpy().add(b.cpy().sub(a).scl(t)));
        });
    }

    static void bounced() {
        Samples.each(samples -> {
            Vector2 v = vector2(samples);
            Vector2 n = vector2(samples);
            same(
                    () -> GAME.bounced(v, n),
                    () -> v.cpy().sub(n.cpy().scl(2 * v.dot(n))));
            same(() -> GAME.flipped(v, n), () -> v.cpy().scl(-1).scl(n));
        });
    }

    static void placed() {
        Samples.each(samples -> {
            Matrix3 m = samples.operand(new Matrix3()
                    .setToRotation(samples.single())
                    .translate(samples.single(), samples.single()));
            Affine2 a = samples.operand(new Affine2().setToTrnRotScl(1, 2, samples.single(), 2, samples.single()));
            Affine2 b = samples.operand(new Affine2().setToShearing(samples.single(), samples.single()));
            Vector2 v = vector2(samples);
            List<Vector2> path = samples.many(2, GameBehaviour::vector2);
            same(() -> GAME.placed(m, v, path), () -> v.cpy().mul(m).add(path.get(0)));
            same(() -> GAME.placed(a, b, v), () -> {
                Vector2 expected = v.cpy();
                new Affine2(a).mul(b).applyTo(expected);
                return expected;
            });
        });
    }

    static void space() {
        Samples.each(samples -> {
            Vector3 a = vector3(samples);
            Vector3 b = vector3(samples);
            Vector3 c = vector3(samples);
            same(
                    () -> GAME.normal(a, b, c),
                    () -> b.cpy().sub(a).crs(c.cpy().sub(a)));
            same(
                    () -> GAME.centre(a, b, c),
                    () -> a.cpy().add(b).add(c).scl(1 / 3f));
        });
    }

    static void turned() {
        Samples.each(samples -> {
            Quaternion q = rotation(samples);
            Quaternion r = rotation(samples);
            same(() -> GAME.turned(q, r), () -> q.cpy().mul(r).mul(q));
        });
    }

    static void comparisons() {
        Samples.each(samples -> {
            Vector2 a = samples.operand(new Vector2(samples.whole(), samples.below(2)));
            Vector2 b = samples.operand(new Vector2(samples.whole(), samples.below(2)));
            same(() -> GAME.reaches(a, b), () -> a.equals(b) || a.len() > b.len());
        });
    }

    private static Vector2 vector2(Samples samples) {
        return samples.operand(new Vector2(samples.single(), samples.single()));
    }

    private static Vector3 vector3(Samples samples) {
        return samples.operand(new Vector3(samples.single(), samples.single(), samples.single()));
    }

    private static Quaternion rotation(Samples samples) {
        return samples.operand(
                new Quaternion(samples.single(), samples.single(), samples.single(), samples.single()));
    }
}
