package shop;

import dev.dunder.Operators;

@Operators(
        of = Point.class,
        // error: [Dunder:DuplicateOperator] Point has two methods for 'a + b' with the same operands
        //   Found: MorePoints.add(Point, Point) and Points.plus(Point, Point), with equal priority
        //   Fix: put @Operator on one of the two only, or exclude the other with @Operator(Op.NONE)
        use = {Points.class, MorePoints.class})
interface Carrier {}
