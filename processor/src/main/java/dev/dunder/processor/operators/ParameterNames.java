package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.UniqueNames;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.naming.VariableNames;
import java.util.ArrayList;
import java.util.List;

/**
 * Names a helper's parameters as Python's documentation names operands: {@code a} and {@code b}, keys and values by what
 * they are. Only the arguments of a call have names of their own, and only where the source file has them.
 */
final class ParameterNames {
    private ParameterNames() {}

    /** The names in the order of the helper's parameters. */
    static List<String> of(OrientedCandidate slot, Method method, boolean isLocal) {
        int operands = slot.candidate().operandCount();
        UniqueNames unique = new UniqueNames(List.of());
        List<String> names = new ArrayList<>(List.of(unique.name("a")));
        for (int i = 0; i < operands; i++) {
            names.add(unique.name(operand(slot.name().operator(), method, i, operands, isLocal)));
        }
        return names;
    }

    private static String operand(Operator operator, Method method, int index, int count, boolean isLocal) {
        return switch (operator) {
            case GET, DELETE -> "key";
            case SET -> index == count - 1 ? "value" : "key";
            case ROUND -> "digits";
            case FORMAT -> "spec";
            case CALL -> argument(method, index + (method.isStatic() ? 1 : 0), isLocal);
            default -> "b";
        };
    }

    private static String argument(Method method, int index, boolean isLocal) {
        return isLocal
                ? method.element().getParameters().get(index).getSimpleName().toString()
                : VariableNames.of(method.parameterTypes().get(index));
    }
}
