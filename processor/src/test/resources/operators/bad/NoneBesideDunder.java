package shop;

import dev.dunder.Op;
import dev.dunder.Operator;
import dev.dunder.Operators;

@Operators
class NoneBesideDunder {
    // error: [Dunder:NoneBesideDunder] NoneBesideDunder.__add__(int) is an operator by its name, but @Operator(Op.NONE) excludes it
    //   Found: @Operator(Op.NONE) and a dunder name
    //   Fix: remove the annotation, or give the method a name without underscores
    @Operator(Op.NONE)
    NoneBesideDunder __add__(int other) {
        return this;
    }

    NoneBesideDunder minus(int other) {
        return this;
    }
}
