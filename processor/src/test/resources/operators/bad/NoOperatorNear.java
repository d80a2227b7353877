package shop;

import dev.dunder.Operators;

@Operators
// error: [Dunder:NoOperator] NoOperatorNear has no operator
//   Found: NoOperatorNear.plus(NoOperatorNear, NoOperatorNear), which is static and has no @Operator; NoOperatorNear.sub(NoOperatorNear), which returns void; NoOperatorNear.scl(double), which has a name that may mean something else
//   Fix: add one, such as 'NoOperatorNear plus(NoOperatorNear other)', mark one with @Operator(Op.ADD), or remove @Operators
final class NoOperatorNear {
    int grams;
    static NoOperatorNear plus(NoOperatorNear left, NoOperatorNear right) {
        return left;
    }

    void sub(NoOperatorNear other) {
        grams -= other.grams;
    }

    NoOperatorNear scl(double factor) {
        return this;
    }
}
