package others.joml;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.util.List;
import org.joml.Matrix4d;
import org.joml.Quaterniond;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.joml.Vector3f;

@Formulas(use = Jomls.class)
interface Motion {
    @Formula("p + v * t + a * t ** 2 / 2")
    Vector3d after(Vector3d p, Vector3d v, Vector3d a, double t);

    @Formula("a + v + a + v")
    Vector3d twice(Vector3d a, Vector3d v);

    @Formula("v - 2 * dot(v, n) * n")
    Vector3d reflect(Vector3d v, Vector3d n);

    @Formula("v - 2 * (v @ n) * n")
    Vector3d reflectByOperator(Vector3dc v, Vector3dc n);

    @Formula("a + (b - a) * t")
    Vector3d between(Vector3d a, Vector3d b, double t);

    @Formula("a * (1 - t) + b * t")
    Vector3d mix(Vector3dc a, Vector3d b, double t);

    @Formula("-a")
    Vector3d opposite(Vector3d a);

    @Formula("-a if a @ n > 0 else a")
    Vector3d facing(Vector3d a, Vector3d n);

    @Formula("v / abs(v)")
    Vector3d unit(Vector3d v);

    @Formula("abs(cross(b - a, c - a)) / 2")
    double area(Vector3d a, Vector3d b, Vector3d c);

    @Formula("v[0] * w[1] - v.y * w.x")
    double turn(Vector3d v, Vector3d w);

    @Formula("a == b")
    boolean same(Vector3d a, Vector3d b);

    @Formula("a != b")
    boolean different(Vector3d a, Vector3d b);

    @Formula("(points[0] + points[1] + points[2]) / 3")
    Vector3d centre(List<Vector3d> points);

    @Formula("v + ((rest - p) * stiffness + -v * damping) * t")
    Vector3d spring(Vector3d p, Vector3d v, Vector3d rest, double stiffness, double damping, double t);

    @Formula("m @ n @ v")
    Vector3d transform(Matrix4d m, Matrix4d n, Vector3d v);

    @Formula("m @ n + n @ m")
    Matrix4d symmetric(Matrix4d m, Matrix4d n);

    @Formula("q * r * v")
    Vector3d rotate(Quaterniond q, Quaterniond r, Vector3d v);

    @Formula("q * r * ~q")
    Quaterniond conjugation(Quaterniond q, Quaterniond r);

    @Formula("0.5 * q")
    Quaterniond half(Quaterniond q);

    @Formula("a + (b - a) * 0.5")
    Vector3f middle(Vector3f a, Vector3f b);

    @Formula("t * a")
    Vector3f times(Vector3f a, float t);
}
