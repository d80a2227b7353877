package shop;

import dev.dunder.Operators;

interface Outer {
    @Operators
    // error: [Dunder:NameClash] Outer.Point and OuterPoint would both generate OuterPointOps
    //   Found: OuterPoint, requested where it is declared
    //   Fix: keep one of the two, or move one of them to an annotation in another package
    record Point(int x) {
        public Point plus(Point other) {
            return new Point(x + other.x);
        }
    }
}
