package dev.dunder.processor.formulas.syntax.tree;

/** The comparisons: all of one precedence, below all {@link BinarySign}s, and they chain. */
public enum ComparisonSign {
    LESS("<"),
    LESS_EQUAL("<="),
    GREATER(">"),
    GREATER_EQUAL(">="),
    EQUAL("=="),
    NOT_EQUAL("!="),
    IN("in"),
    NOT_IN("not in"),
    IS("is"),
    IS_NOT("is not");

    private final String symbol;

    ComparisonSign(String symbol) {
        this.symbol = symbol;
    }

    /** How it is written. */
    public String symbol() {
        return symbol;
    }

    /** Whether it is written as two words. */
    public boolean isOfTwoWords() {
        return symbol.contains(" ");
    }
}
