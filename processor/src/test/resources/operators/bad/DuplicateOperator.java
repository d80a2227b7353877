package shop;

import dev.dunder.Op;
import dev.dunder.Operator;
import dev.dunder.Operators;
import java.util.function.Function;
import java.util.function.ToIntFunction;

@Operators
class DuplicateOperator implements Function<String, String>, ToIntFunction<String> {
    @Operator(Op.ADD)
    DuplicateOperator join(DuplicateOperator other) {
        return this;
    }

    // error: [Dunder:DuplicateOperator] DuplicateOperator has two methods for 'a + b' with the same operands
    //   Found: merge(DuplicateOperator) and join(DuplicateOperator), with equal priority
    //   Fix: put @Operator on one of the two only, or exclude the other with @Operator(Op.NONE)
    @Operator(Op.ADD)
    DuplicateOperator merge(DuplicateOperator other) {
        return this;
    }

    // Operands of other types are other operators.
    @Operator(Op.ADD)
    DuplicateOperator more(int count) {
        return this;
    }

    @Override
    public String apply(String text) {
        return text;
    }

    @Override
    // error: [Dunder:DuplicateOperator] DuplicateOperator has two methods for 'a(...)' with the same operands
    //   Found: applyAsInt(String) and apply(String), with equal priority
    //   Fix: put @Operator on one of the two only, or exclude the other with @Operator(Op.NONE)
    public int applyAsInt(String text) {
        return 0;
    }
}
