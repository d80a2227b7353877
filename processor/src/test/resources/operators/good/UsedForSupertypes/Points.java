package plane;

import dev.dunder.Op;
import dev.dunder.Operator;
import dev.dunder.Operators;

/** Methods that take a supertype of the type are operators of the type, and go before what is found by its name. */
@Operators(of = Point.class, use = Points.class)
public final class Points {
    private Points() {}

    @Operator(Op.ADD)
    public static Point add(ReadablePoint a, ReadablePoint b) {
        return new Point(a.x() + b.x());
    }

    @Operator(value = Op.MULTIPLY, commutative = true)
    public static Point scale(ReadablePoint a, int factor) {
        return new Point(a.x() * factor);
    }

    /** Meant for no type: each is an Object. */
    @Operator(Op.DIVIDE)
    public static String divide(Object a, Object b) {
        return a + "/" + b;
    }
}
