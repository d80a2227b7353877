package shop;

import dev.dunder.Op;
import dev.dunder.Operator;

final class Points {
    private Points() {}

    @Operator(Op.ADD)
    static Point plus(Point left, Point right) {
        return left;
    }

    // error: [Dunder:WrongOperands] Points.opposite(Point, int) cannot be '-a', which takes no operand in addition to the object
    //   Found: opposite(Point, int), with 1 operand
    //   Fix: change its parameters, or name another operator
    @Operator(Op.NEGATE)
    static Point opposite(Point point, int times) {
        return point;
    }
}
