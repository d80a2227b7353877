package dev.dunder.processor.formulas.syntax.tree;

/** The two operators that evaluate no more operands than they need. {@code and} binds tighter. */
public enum LogicalSign {
    AND("and"),
    OR("or");

    private final String symbol;

    LogicalSign(String symbol) {
        this.symbol = symbol;
    }

    /** How it is written. */
    public String symbol() {
        return symbol;
    }
}
