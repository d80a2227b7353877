package shop;

import dev.dunder.Op;
import dev.dunder.Operator;
import dev.dunder.Operators;

@Operators
// error: [Dunder:NoOperator] NoOperator has no operator
//   Found: no method with @Operator, a dunder name or a conventional name
//   Fix: add a method such as 'NoOperator plus(NoOperator other)', mark a method with @Operator(Op.ADD), or remove @Operators for NoOperator
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
