package dev.dunder.processor.formulas.binding;

import dev.dunder.processor.operators.Form;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import java.util.Set;

/** Says what would help where an operator is missing. */
final class Remedies {
    /** Types to which nobody can add a method. */
    private static final Set<String> CLOSED = Set.of(
            "int",
            "long",
            "double",
            "float",
            "boolean",
            "char",
            "byte",
            "short",
            "null",
            "String",
            "BigDecimal",
            "BigInteger",
            "Integer",
            "Long",
            "Double",
            "Float",
            "Boolean",
            "Character");

    private Remedies() {}

    /** A method for an operator of two operands, on the left type, or reflected on the right one, or static. */
    static String method(Operator operator, String left, String right, String result) {
        boolean isLeftClosed = CLOSED.contains(left);
        String added = isLeftClosed && operator.has(Form.REFLECTED) && !CLOSED.contains(right)
                ? "add '%s %s(%s)' to %s".formatted(right, Form.REFLECTED.dunder(operator.dunder()), left, right)
                : "add '%s %s(%s)' to %s".formatted(result, name(operator), right, left);
        String used = "a static @Operator(Op.%s) method to a class named in use".formatted(operator.name());
        return isLeftClosed && (CLOSED.contains(right) || !operator.has(Form.REFLECTED))
                ? "add " + used
                : added + ", or " + used;
    }

    /** A method for an operator of one operand. */
    static String method(Operator operator, String operand) {
        String used = "a static @Operator(Op.%s) method to a class named in use".formatted(operator.name());
        return CLOSED.contains(operand)
                ? "add " + used
                : "add '%s %s()' to %s, or %s".formatted(operand, name(operator), operand, used);
    }

    /** The name of a method for an operator: the first conventional one, if there is one. */
    static String name(Operator operator) {
        List<String> conventional = operator.conventional();
        boolean isDunder = conventional.isEmpty() || operator.compareTo(Operator.LESS) >= 0;
        return isDunder ? Form.FORWARD.dunder(operator.dunder()) : conventional.get(0);
    }
}
