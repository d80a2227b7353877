package shop;

import dev.dunder.Operators;

@Operators
class HiddenOperand {
    private static final class Secret {}

    // error: [Dunder:HiddenOperand] HiddenOperand.__add__(HiddenOperand.Secret) cannot be 'a + b', because a type in its signature is private
    //   Found: a private type as operand, result or exception
    //   Fix: make that type at least package-private
    HiddenOperand __add__(Secret other) {
        return this;
    }
}
