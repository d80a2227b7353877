package others.gdx;

import com.badlogic.gdx.math.Vector;
import dev.dunder.Op;
import dev.dunder.Operator;

/** Operators of all of libgdx's vectors at once. */
final class Generics {
    private Generics() {}

    @Operator(Op.ADD)
    static <V extends Vector<V>> V add(V a, V b) {
        return a.cpy().add(b);
    }

    @Operator(Op.SUBTRACT)
    static <V extends Vector<V>> V subtract(V a, V b) {
        return a.cpy().sub(b);
    }

    @Operator(value = Op.MULTIPLY, commutative = true)
    static <V extends Vector<V>> V scale(V v, float factor) {
        return v.cpy().scl(factor);
    }
}
