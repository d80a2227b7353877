package dev.dunder.processor.formulas.code;

/**
 * Java's infix operators, as far as formulas become them, with their precedence.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jls/se17/html/jls-15.html">JLS 15.17 to 15.24</a>
 */
public enum InfixSign {
    TIMES("*", 12, true),
    DIVIDED_BY("/", 12, false),
    PLUS("+", 11, false),
    MINUS("-", 11, false),
    SHIFT_RIGHT(">>", 10, false),
    LESS("<", 9, false),
    LESS_EQUAL("<=", 9, false),
    GREATER(">", 9, false),
    GREATER_EQUAL(">=", 9, false),
    EQUAL("==", 8, false),
    NOT_EQUAL("!=", 8, false),
    BIT_AND("&", 7, true),
    BIT_XOR("^", 6, true),
    BIT_OR("|", 5, true),
    AND("&&", 4, true),
    OR("||", 3, true);

    private final String symbol;
    private final int precedence;
    private final boolean isLogicallyAssociative;

    InfixSign(String symbol, int precedence, boolean isLogicallyAssociative) {
        this.symbol = symbol;
        this.precedence = precedence;
        this.isLogicallyAssociative = isLogicallyAssociative;
    }

    /** How it is written. */
    public String symbol() {
        return symbol;
    }

    /** Whether it is {@code ==} or {@code !=}, each the opposite of the other. */
    boolean isEquality() {
        return this == EQUAL || this == NOT_EQUAL;
    }

    InfixSign opposite() {
        return this == EQUAL ? NOT_EQUAL : EQUAL;
    }

    /** Whether it calculates with bits, or shifts them. */
    boolean isOfBits() {
        return switch (this) {
            case SHIFT_RIGHT, BIT_AND, BIT_XOR, BIT_OR -> true;
            case TIMES, DIVIDED_BY, PLUS, MINUS, AND, OR -> false;
            case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL, EQUAL, NOT_EQUAL -> false;
        };
    }

    int precedence() {
        return precedence;
    }

    /** Whether {@code a op (b op c)} can do without the parentheses: for truth values and bits, never for rounded numbers. */
    boolean isFreelyGrouped() {
        return isLogicallyAssociative && this != TIMES;
    }
}
