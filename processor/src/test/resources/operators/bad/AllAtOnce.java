package shop;

import dev.dunder.Op;
import dev.dunder.Operator;
import dev.dunder.Operators;

/** Every problem of a type is reported in one go, and the name of the generated type is no further problem. */
@Operators
class AllAtOnce {
    AllAtOnceOps operators;

    // error: [Dunder:WrongResult]
    void __mul__(int other) {}

    // error: [Dunder:NoneBesideDunder]
    @Operator(Op.NONE)
    int __sub__(int other) {
        return other;
    }

    @Operator(Op.ADD)
    int one(int other) {
        return other;
    }

    // error: [Dunder:DuplicateOperator]
    @Operator(Op.ADD)
    int two(int other) {
        return other;
    }

    // error: [Dunder:FieldIsNoOperation]
    @Operator(Op.GET)
    int field;
}
