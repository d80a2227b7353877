package shop;

import dev.dunder.Op;
import dev.dunder.Operator;
import dev.dunder.Operators;

@Operators
class Reflection {
    // error: [Dunder:ReflectedAndCommutative] Reflection.plus(int) is both reflected and commutative
    //   Found: reflected = true and commutative = true
    //   Fix: keep commutative for both sides, or reflected for the right side only
    @Operator(value = Op.ADD, reflected = true, commutative = true)
    Reflection plus(int other) {
        return this;
    }

    // error: [Dunder:NoReflectedForm] Reflection.isLess(int) cannot be reflected, because 'a < b' has no reflected form
    //   Found: reflected = true on 'a < b'
    //   Fix: remove reflected; only the binary operators of arithmetic, bits and shifts have a reflected form
    @Operator(value = Op.LESS, reflected = true)
    boolean isLess(int other) {
        return true;
    }

    // error: [Dunder:NoReflectedForm] Reflection.turn() cannot be commutative, because '-a' has no reflected form
    //   Found: commutative = true on '-a'
    //   Fix: remove commutative; only the binary operators of arithmetic, bits and shifts have a reflected form
    @Operator(value = Op.NEGATE, commutative = true)
    Reflection turn() {
        return this;
    }
}
