package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import dev.dunder.Op;
import dev.dunder.Operator;
import java.util.Random;
import java.util.function.Supplier;
import org.joml.Vector3d;

/** Vectors that change in place, by an adapter that copies first: it goes before the methods of the vectors' own names. */
@Formulas(use = Vectors.Copies.class)
interface Vectors {

    @Formula("p + v * t + a * t ** 2 / 2")
    Vector3d position(Vector3d p, Vector3d v, Vector3d a, double t);

    @Formula("-(2 * p - next())")
    Vector3d reflected(Vector3d p);

    @Formula("p @ p")
    double squaredLength(Vector3d p);

    Vector3d ONE = new Vector3d(1, 1, 1);

    static Vector3d one() {
        return ONE;
    }

    default Vector3d next() {
        return ONE;
    }

    /** What JOML's operators mean without a change of their operands. */
    final class Copies {
        private Copies() {}

        @Operator(Op.ADD)
        static Vector3d add(Vector3d left, Vector3d right) {
            return left.add(right, new Vector3d());
        }

        @Operator(Op.SUBTRACT)
        static Vector3d sub(Vector3d left, Vector3d right) {
            return left.sub(right, new Vector3d());
        }

        @Operator(value = Op.MULTIPLY, commutative = true)
        static Vector3d mul(Vector3d left, double right) {
            return left.mul(right, new Vector3d());
        }

        @Operator(Op.DIVIDE)
        static Vector3d div(Vector3d left, double right) {
            return left.div(right, new Vector3d());
        }

        @Operator(Op.NEGATE)
        static Vector3d negate(Vector3d value) {
            return value.negate(new Vector3d());
        }

        @Operator(Op.MATRIX_MULTIPLY)
        static double dot(Vector3d left, Vector3d right) {
            return left.dot(right);
        }
    }
}

/** Checks the values against the library's own calls, and that no operand has changed. */
final class VectorsBehaviour {
    private static final Vectors FORMULAS = new VectorsFormulas();

    static void vectors_areNotChanged() {
        Random random = new Random(13);
        Supplier<Vector3d> any =
                () -> new Vector3d(random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
        for (int i = 0; i < 2000; i++) {
            Vector3d p = any.get();
            Vector3d v = any.get();
            Vector3d a = any.get();
            Vector3d[] before = {new Vector3d(p), new Vector3d(v), new Vector3d(a)};
            double t = random.nextDouble();
            Vector3d expected = new Vector3d(p).add(new Vector3d(v).mul(t)).add(new Vector3d(a).mul(t * t).div(2));
            assertThat(FORMULAS.position(p, v, a, t)).isEqualTo(expected);
            assertThat(FORMULAS.reflected(p)).isEqualTo(new Vector3d(p).mul(2).sub(Vectors.ONE).negate());
            assertThat(FORMULAS.squaredLength(p)).isEqualTo(p.lengthSquared());
            assertThat(new Vector3d[] {p, v, a}).containsExactly(before);
        }
        assertThat(Vectors.ONE).isEqualTo(new Vector3d(1, 1, 1));
    }
}
