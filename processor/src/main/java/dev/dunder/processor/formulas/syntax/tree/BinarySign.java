package dev.dunder.processor.formulas.syntax.tree;

/** The operators of arithmetic, bits and shifts, with Python's precedence; unary operators would have 7. */
public enum BinarySign {
    ADD("+", 5),
    SUBTRACT("-", 5),
    MULTIPLY("*", 6),
    MATRIX_MULTIPLY("@", 6),
    DIVIDE("/", 6),
    FLOOR_DIVIDE("//", 6),
    MODULO("%", 6),
    POWER("**", 8),
    SHIFT_LEFT("<<", 4),
    SHIFT_RIGHT(">>", 4),
    AND("&", 3),
    OR("|", 1),
    XOR("^", 2);

    private final String symbol;
    private final int precedence;

    BinarySign(String symbol, int precedence) {
        this.symbol = symbol;
        this.precedence = precedence;
    }

    /** How it is written. */
    public String symbol() {
        return symbol;
    }

    /** How tightly it binds: the larger binds first. Comparisons bind less than all of these. */
    public int precedence() {
        return precedence;
    }
}
