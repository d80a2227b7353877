package shop;

import dev.dunder.GeneratedByDunder;
import org.joml.Vector3d;

/** The formulas of {@link Vectors}, compiled. */
@GeneratedByDunder
final class VectorsFormulas implements Vectors {
    /** Creates the formulas; they keep nothing. */
    public VectorsFormulas() {}

    /**
     * {@code p + v * t + a * t ** 2 / 2}.
     *
     * <ul>
     *   <li>{@code v * t} → {@code Vectors.Copies.mul(v, t)}
     *   <li>{@code p + v * t} → {@code Vectors.Copies.add(p, Vectors.Copies.mul(v, t))}
     *   <li>{@code t ** 2} → {@code Math.pow(t, 2.0)}
     *   <li>{@code a * t ** 2} → {@code Vectors.Copies.mul(a, Math.pow(t, 2.0))}
     *   <li>{@code a * t ** 2 / 2} → {@code Vectors.Copies.div(Vectors.Copies.mul(a, Math.pow(t, 2.0)), 2)}
     *   <li>{@code p + v * t + a * t ** 2 / 2} → {@code Vectors.Copies.add(Vectors.Copies.add(p, Vectors.Copies.mul(v, t)), Vectors.Copies.div(Vectors.Copies.mul(a, Math.pow(t, 2.0)), 2))}
     * </ul>
     */
    @Override
    public Vector3d position(Vector3d p, Vector3d v, Vector3d a, double t) {
        return Vectors.Copies.add(
                Vectors.Copies.add(p, Vectors.Copies.mul(v, t)),
                Vectors.Copies.div(Vectors.Copies.mul(a, Math.pow(t, 2.0)), 2));
    }

    /**
     * {@code -(2 * p - next())}.
     *
     * <ul>
     *   <li>{@code 2 * p} → {@code Vectors.Copies.mul(p, 2)}
     *   <li>{@code 2 * p - next()} → {@code Vectors.Copies.sub(Vectors.Copies.mul(p, 2), next())}
     *   <li>{@code -(2 * p - next())} → {@code Vectors.Copies.negate(Vectors.Copies.sub(Vectors.Copies.mul(p, 2), next()))}
     * </ul>
     */
    @Override
    public Vector3d reflected(Vector3d p) {
        return Vectors.Copies.negate(Vectors.Copies.sub(Vectors.Copies.mul(p, 2), next()));
    }

    /**
     * {@code p @ p}.
     *
     * <ul>
     *   <li>{@code p @ p} → {@code Vectors.Copies.dot(p, p)}
     * </ul>
     */
    @Override
    public double squaredLength(Vector3d p) {
        return Vectors.Copies.dot(p, p);
    }
}
