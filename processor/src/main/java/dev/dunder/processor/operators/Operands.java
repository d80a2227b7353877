package dev.dunder.processor.operators;

/** How many operands an operator has beside the object itself. */
public enum Operands {
    /** None: {@code -a}. */
    NONE(0, 0),
    /** One: {@code a + b}. */
    ONE(1, 1),
    /** None or one: {@code round(a)}, {@code round(a, n)}. */
    OPTIONAL(0, 1),
    /** One key or more: {@code a[k]}, {@code a[i, j]}. */
    KEYS(1, Integer.MAX_VALUE),
    /** One key or more, and a value: {@code a[k] = v}. */
    KEYS_AND_VALUE(2, Integer.MAX_VALUE),
    /** Any number: {@code a(…)}. */
    ANY(0, Integer.MAX_VALUE),
    /** It is no operation, but a constant of the type. */
    CONSTANT(0, 0),
    /** A number, or a number and the operand beside it, and no object: it is a conversion to the type. */
    NUMBER(1, 2);

    private final int least;
    private final int most;

    Operands(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** Whether the operator is an operation on objects, which can have a helper. */
    boolean areOfOperation() {
        return this != CONSTANT && this != NUMBER;
    }

    /** Whether a method that says itself which operator it is may have so many operands. */
    boolean allow(int count) {
        return least <= count && count <= most;
    }

    /** Whether a method that is found by a conventional name may have so many: no more than the operator needs. */
    boolean allowConventional(int count) {
        return allow(count) && (this == ANY || count == least);
    }

    /** Whether a method has one operand more than a conventional name may have. */
    boolean areExceededByOne(int count) {
        return allowConventional(count - 1) && !allowConventional(count);
    }

    /** In words, for a message: "no operand", "one operand". */
    String inWords() {
        return switch (this) {
            case NONE, CONSTANT -> "no operand";
            case ONE -> "one operand";
            case OPTIONAL -> "no operand or one";
            case KEYS -> "one key or more";
            case KEYS_AND_VALUE -> "one key or more and a value";
            case ANY -> "any number of operands";
            case NUMBER -> "a number, or a number and the other operand";
        };
    }
}
