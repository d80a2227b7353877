package shop;

import dev.dunder.Op;
import dev.dunder.Operator;
import dev.dunder.Operators;

@Operators
class NoneBesideDunder {
    // error: [Dunder:NoneBesideDunder] NoneBesideDunder.__add__(int) is an operator by its name and none by its annotation
    //   Found: @Operator(Op.NONE) on __add__(int)
    //   Fix: take the annotation off, or give the method a name without the underscores
    @Operator(Op.NONE)
    NoneBesideDunder __add__(int other) {
        return this;
    }

    NoneBesideDunder minus(int other) {
        return this;
    }
}
