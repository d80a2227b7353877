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
    private final OrientedCandidate slot;
    private final Method method;
    private final boolean isLocal;

    private ParameterNames(OrientedCandidate slot, Method method, boolean isLocal) {
        this.slot = slot;
        this.method = method;
        this.isLocal = isLocal;
    }

    /** The names in the order of the helper's parameters. */
    static List<String> of(OrientedCandidate slot, Method method, boolean isLocal) {
        ParameterNames parameters = new ParameterNames(slot, method, isLocal);
        UniqueNames unique = new UniqueNames(List.of());
        List<String> names = new ArrayList<>(List.of(unique.name("a")));
        for (int i = 0; i < slot.candidate().operandCount(); i++) {
            names.add(unique.name(parameters.operand(i)));
        }
        return names;
    }

    private String operand(int index) {
        Operator operator = slot.name().operator();
        return switch (operator.operands()) {
            case NONE, ONE, CONSTANT, NUMBER -> "b";
            case OPTIONAL -> operator == Operator.ROUND ? "digits" : "spec";
            case KEYS -> "key";
            case KEYS_AND_VALUE -> index == slot.candidate().operandCount() - 1 ? "value" : "key";
            case ANY -> argument(index + (method.isStatic() ? 1 : 0));
        };
    }

    private String argument(int index) {
        return isLocal
                ? method.element().getParameters().get(index).getSimpleName().toString()
                : VariableNames.of(method.parameterTypes().get(index));
    }
}
