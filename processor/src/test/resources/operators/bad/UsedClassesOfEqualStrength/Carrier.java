package shop;

import dev.dunder.Operators;

@Operators(
        of = Point.class,
        // error: [Dunder:DuplicateOperator] Point has two methods for 'a + b' with the same operands
        //   Found: MorePoints.add(Point, Point) and Points.plus(Point, Point), neither of which is stronger
        //   Fix: let one of the two alone carry @Operator, or take the other out with @Operator(Op.NONE)
        use = {Points.class, MorePoints.class})
interface Carrier {}
