package shop;

import dev.dunder.Op;
import dev.dunder.Operator;
import dev.dunder.Operators;

@Operators
// error: [Dunder:NoOperator] NoOperator has no operator
//   Found: NoOperator.add(NoOperator), which returns boolean; NoOperator.minus(long, String), which takes 2 operands
//   Fix: add one, such as 'NoOperator plus(NoOperator other)', mark one with @Operator(Op.ADD), or remove @Operators
class NoOperator {
    @Operator(Op.NONE)
    NoOperator plus(NoOperator other) {
        return this;
    }

    // What is no operator by its operands or its result.
    boolean add(NoOperator other) {
        return true;
    }

    NoOperator minus(long amount, String unit) {
        return this;
    }
}
