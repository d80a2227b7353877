package shop;

import dev.dunder.Op;
import dev.dunder.Operator;

final class MorePoints {
    private MorePoints() {}

    @Operator(Op.ADD)
    static Point add(Point left, Point right) {
        return right;
    }
}
