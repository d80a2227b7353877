package dev.dunder.processor.operators;

/** The side on which an operator's method stands (Python's {@code __add__}, {@code __radd__}, {@code __iadd__}). */
public enum OperandSide {
    /** The object is the left operand. */
    FORWARD(""),
    /** The object is the right operand. */
    REFLECTED("r"),
    /** The object is the left operand and may change itself. */
    IN_PLACE("i");

    private final String prefix;

    OperandSide(String prefix) {
        this.prefix = prefix;
    }

    /** The dunder name of an operator in this form: {@code __radd__} for {@code add}. */
    public String dunder(String name) {
        return "__" + prefix + name + "__";
    }

    /** The helper of an operator in this form: {@code iadd}; the reflected form is an overload of the operator's own. */
    String helper(String name) {
        return this == IN_PLACE ? prefix + name : name;
    }
}
