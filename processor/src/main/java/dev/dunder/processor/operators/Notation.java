package dev.dunder.processor.operators;

import java.util.List;

/** Writes an operation as Python does, with the helper's parameters as operands. */
final class Notation {
    private Notation() {}

    /** An operation's notation: {@code a + b}, {@code a += b}, {@code a[key, key2]}, {@code a(order)}. */
    static String of(Operation operation) {
        List<String> names = operation.signature().names();
        String operands = String.join(", ", names.subList(1, names.size()));
        return switch (operation.operator()) {
            case CALL -> "a(" + operands + ")";
            case GET -> "a[" + operands + "]";
            case DELETE -> "del a[" + operands + "]";
            case SET -> "a[" + String.join(", ", names.subList(1, names.size() - 1)) + "] = value";
            case ROUND -> "round(" + String.join(", ", names) + ")";
            case FORMAT -> "format(" + String.join(", ", names) + ")";
            default ->
                operation.name().form() == OperandSide.IN_PLACE
                        ? inPlace(operation.operator())
                        : operation.operator().notation();
        };
    }

    /** The in-place notation of a binary operator: {@code a += b}. */
    static String inPlace(Operator operator) {
        return operator.notation().replace(" b", "= b");
    }
}
