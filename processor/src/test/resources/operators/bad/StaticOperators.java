package shop;

import dev.dunder.Op;
import dev.dunder.Operator;
import dev.dunder.Operators;

@Operators
class StaticOperators {
    // error: [Dunder:StaticWithoutOperand] static StaticOperators.sum(int, int) cannot be 'a + b' of StaticOperators, because it does not operate on StaticOperators
    //   Found: static sum(int, int)
    //   Fix: take StaticOperators as the first operand, or move the method to the type of its operands
    @Operator(Op.ADD)
    static int sum(int a, int b) {
        return a + b;
    }

    // error: [Dunder:StaticWithoutOperand] static StaticOperators.at(int, StaticOperators) cannot be 'a[key]' of StaticOperators, because it does not operate on StaticOperators
    @Operator(Op.GET)
    static int at(int index, StaticOperators all) {
        return index;
    }

    // error: [Dunder:StaticReflected] static StaticOperators.times(int, StaticOperators) cannot be reflected, because its parameters are both operands, in order
    //   Found: reflected = true on a static method
    //   Fix: remove reflected, and write the parameters in the order of the operands
    @Operator(value = Op.MULTIPLY, reflected = true)
    static StaticOperators times(int a, StaticOperators b) {
        return b;
    }
}

@Operators
final class WithoutParameters {
    private WithoutParameters() {}

    // error: [Dunder:WrongOperands] WithoutParameters.call() cannot be 'a(...)', which takes any number of operands in addition to the object
    //   Found: call(), with no parameter for the object
    //   Fix: change its parameters, or name another operator
    @Operator(Op.CALL)
    static int call() {
        return 1;
    }
}
