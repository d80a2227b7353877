package shop;

import dev.dunder.Op;
import dev.dunder.Operator;
import dev.dunder.Operators;

@Operators
class WrongOperands {
    // error: [Dunder:WrongOperands] WrongOperands.twice() cannot be 'a + b', which takes one operand in addition to the object
    //   Found: twice(), with 0 operands
    //   Fix: change its parameters, or name another operator
    @Operator(Op.ADD)
    WrongOperands twice() {
        return this;
    }

    // error: [Dunder:WrongOperands] WrongOperands.turn(int) cannot be '-a', which takes no operand in addition to the object
    //   Found: turn(int), with 1 operand
    //   Fix: change its parameters, or name another operator
    @Operator(Op.NEGATE)
    WrongOperands turn(int times) {
        return this;
    }

    // error: [Dunder:WrongOperands] WrongOperands.__sub__(int...) cannot be 'a - b', which takes one operand in addition to the object
    //   Found: __sub__(int...), with any number of arguments
    //   Fix: change its parameters, or name another operator
    WrongOperands __sub__(int... others) {
        return this;
    }

    // error: [Dunder:WrongOperands] WrongOperands.put(String) cannot be 'a[key] = value', which takes one key or more and a value in addition to the object
    //   Found: put(String), with 1 operand
    //   Fix: change its parameters, or name another operator
    @Operator(Op.SET)
    void put(String value) {}

    // error: [Dunder:WrongOperands] WrongOperands.both(WrongOperands) cannot be 'a * b', which takes one operand in addition to the object
    //   Found: both(WrongOperands), with 0 operands
    //   Fix: change its parameters, or name another operator
    @Operator(Op.MULTIPLY)
    static WrongOperands both(WrongOperands one) {
        return one;
    }

    // Beside a pow of one operand, one of two may be Python's pow(base, exponent, modulus).
    WrongOperands __pow__(int exponent) {
        return this;
    }

    WrongOperands __pow__(int exponent, int modulus) {
        return this;
    }
}
