package shop;

import dev.dunder.Operators;

@Operators
// error: [Dunder:NameClash] OuterPoint and Outer.Point would both generate OuterPointOps
//   Found: Outer.Point, requested where it is declared
//   Fix: keep one of the two, or move one of them to an annotation in another package
record OuterPoint(int x) {
    OuterPoint plus(OuterPoint other) {
        return new OuterPoint(x + other.x);
    }
}
