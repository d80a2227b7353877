package dev.dunder;

/** What becomes of results that {@code int} or {@code long} cannot hold, in {@link Formulas}. */
public enum Overflow {
    /** An {@link ArithmeticException}. */
    EXACT,
    /** They wrap around, as in Java. */
    WRAP
}
