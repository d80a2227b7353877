package shop;

import dev.dunder.Op;
import dev.dunder.Operator;
import dev.dunder.Operators;

@Operators
class StaticOperators {
    // error: [Dunder:StaticWithoutOperand] static StaticOperators.sum(int, int) cannot be 'a + b' of StaticOperators, as none of its operands is one
    //   Found: static sum(int, int)
    //   Fix: take StaticOperators as an operand, or move the method to the type that it is an operator of
    @Operator(Op.ADD)
    static int sum(int a, int b) {
        return a + b;
    }

    // error: [Dunder:StaticWithoutOperand] static StaticOperators.at(int, StaticOperators) cannot be 'a[key]' of StaticOperators, as none of its operands is one
    @Operator(Op.GET)
    static int at(int index, StaticOperators all) {
        return index;
    }

    // error: [Dunder:StaticReflected] static StaticOperators.times(int, StaticOperators) cannot be reflected, as its parameters are both operands, in their order
    //   Found: reflected = true on a static method
    //   Fix: take reflected out, and write the parameters in the order of the operands
    @Operator(value = Op.MULTIPLY, reflected = true)
    static StaticOperators times(int a, StaticOperators b) {
        return b;
    }
}

@Operators
final class WithoutParameters {
    private WithoutParameters() {}

    // error: [Dunder:WrongOperands] WithoutParameters.call() cannot be 'a(...)', which has any number of operands beside the object
    //   Found: call(), with no parameter for the object
    //   Fix: change its parameters, or name another operator
    @Operator(Op.CALL)
    static int call() {
        return 1;
    }
}
