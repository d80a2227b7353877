package dev.dunder.processor.operators;

import java.util.Optional;
import java.util.stream.Stream;

/** Names that libraries give to methods of arithmetic, and that are no conventional names: they have other meanings too. */
enum NearName {
    SCL("scl", Operator.MULTIPLY),
    SCALE("scale", Operator.MULTIPLY),
    MULTIPLY_BY("multiplyBy", Operator.MULTIPLY),
    DIVIDE_BY("divideBy", Operator.DIVIDE),
    MODULO("modulo", Operator.MODULO);

    private final String method;
    private final Operator operator;

    NearName(String method, Operator operator) {
        this.method = method;
        this.operator = operator;
    }

    /** The near name that a method has. */
    static Optional<NearName> of(String method) {
        return Stream.of(values()).filter(name -> name.method.equals(method)).findFirst();
    }

    /** What a method of the name would be. */
    OperatorMatch match() {
        return OperatorMatch.weakest(operator);
    }
}
