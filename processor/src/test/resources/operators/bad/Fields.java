package shop;

import dev.dunder.Op;
import dev.dunder.Operator;
import dev.dunder.Operators;

@Operators
class Fields {
    // error: [Dunder:WrongIdentity] Fields.nothing cannot be the identity ZERO of Fields
    //   Found: nothing, which is of type int
    //   Fix: mark a static field of type Fields, or a static method without parameters that returns one
    @Operator(Op.ZERO)
    static final int nothing = 0;

    // error: [Dunder:WrongIdentity] Fields.unit cannot be the identity ONE of Fields
    //   Found: unit, which is not static
    //   Fix: mark a static field of type Fields, or a static method without parameters that returns one
    @Operator(Op.ONE)
    Fields unit(int scale) {
        return this;
    }

    // error: [Dunder:FieldIsNoOperation] the field Fields.sum cannot be the operator ADD
    //   Found: @Operator(Op.ADD) on a field
    //   Fix: mark a method instead; a field can only be Op.ZERO or Op.ONE
    @Operator(Op.ADD)
    static final Fields sum = new Fields();

    Fields plus(Fields other) {
        return this;
    }
}
