package shop;

import dev.dunder.Op;
import dev.dunder.Operator;
import dev.dunder.Operators;

@Operators
class PrivateOperator {
    // error: [Dunder:PrivateOperator] PrivateOperator.__add__(int) is private, so it cannot be called as 'a + b'
    //   Found: private __add__(int)
    //   Fix: make it at least package-private, or remove the annotation or name that makes it an operator
    private PrivateOperator __add__(int other) {
        return __radd__(other).less(this);
    }

    // error: [Dunder:PrivateOperator] PrivateOperator.__radd__(int) is private, so it cannot be called as reflected 'a + b'
    private PrivateOperator __radd__(int other) {
        return minus(other);
    }

    // error: [Dunder:PrivateOperator] PrivateOperator.less(PrivateOperator) is private, so it cannot be called as 'a - b'
    @Operator(Op.SUBTRACT)
    private PrivateOperator less(PrivateOperator other) {
        return other;
    }

    // A private method that only happens to have an operator's name is the class's own business.
    private PrivateOperator minus(int other) {
        return this;
    }
}
