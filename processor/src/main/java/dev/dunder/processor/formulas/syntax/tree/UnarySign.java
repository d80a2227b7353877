package dev.dunder.processor.formulas.syntax.tree;

/** The operators that stand before their one operand. ({@code not} is none of them, but a question for truth.) */
public enum UnarySign {
    NEGATE("-"),
    POSITIVE("+"),
    INVERT("~");

    private final String symbol;

    UnarySign(String symbol) {
        this.symbol = symbol;
    }

    /** How it is written. */
    public String symbol() {
        return symbol;
    }
}
