package shop;

import dev.dunder.Op;
import dev.dunder.Operator;

final class Points {
    private Points() {}

    @Operator(Op.ADD)
    static Point plus(Point left, Point right) {
        return left;
    }

    @Operator(Op.NEGATE)
    static Point opposite(Point point, int times) {
        return point;
    }
}
