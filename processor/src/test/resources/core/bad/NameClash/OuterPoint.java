package shop;

import dev.dunder.Operators;

@Operators
// error: [Dunder:NameClash] OuterPoint and Outer.Point would both generate OuterPointOps
//   Found: Outer.Point, asked for where it is declared
//   Fix: keep one of the two, or ask for one of them from another package
record OuterPoint(int x) {
    OuterPoint plus(OuterPoint other) {
        return new OuterPoint(x + other.x);
    }
}
