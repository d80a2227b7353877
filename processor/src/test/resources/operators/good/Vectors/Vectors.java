package shop;

import dev.dunder.Op;
import dev.dunder.Operator;

/** Operators of vectors that change none. */
public final class Vectors {
    private Vectors() {}

    @Operator(Op.ADD)
    public static Vector plus(Vector left, Vector right) {
        return new Vector(left.x + right.x, left.y + right.y);
    }

    @Operator(value = Op.MULTIPLY, commutative = true)
    public static Vector times(Vector vector, double factor) {
        return new Vector(vector.x * factor, vector.y * factor);
    }

    /** An operator of another type than those that are listed. */
    @Operator(Op.NEGATE)
    public static String opposite(String text) {
        return "not " + text;
    }

    /** For formulas; there is no helper for it. */
    @Operator(Op.FROM_NUMBER)
    public static Vector of(double number) {
        return new Vector(number, number);
    }
}
