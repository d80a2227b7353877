package dev.dunder.processor.operators;

import java.util.List;

/** Writes an operation as Python does, with the helper's parameters as operands. */
final class Notation {
    private Notation() {}

    /** An operation's notation: {@code a + b}, {@code a += b}, {@code a[key, key2]}, {@code a(order)}. */
    static String of(Operation operation) {
        List<String> names = operation.signature().names();
        String notation = operation.operator().notation();
        return switch (operation.operator().operands()) {
            case NONE, ONE, CONSTANT, NUMBER -> ofForm(operation);
            case OPTIONAL -> notation.substring(0, notation.indexOf('(') + 1) + String.join(", ", names) + ")";
            case KEYS -> notation.replace("key", joined(names, names.size()));
            case KEYS_AND_VALUE -> notation.replace("key", joined(names, names.size() - 1));
            case ANY -> notation.replace("...", joined(names, names.size()));
        };
    }

    private static String ofForm(Operation operation) {
        return switch (operation.name().form()) {
            case FORWARD, REFLECTED -> operation.operator().notation();
            case IN_PLACE -> inPlace(operation.operator());
        };
    }

    /** The names of the operands beside the object. */
    private static String joined(List<String> names, int end) {
        return String.join(", ", names.subList(1, end));
    }

    /** The in-place notation of a binary operator: {@code a += b}. */
    static String inPlace(Operator operator) {
        return operator.notation().replace(" b", "= b");
    }
}
