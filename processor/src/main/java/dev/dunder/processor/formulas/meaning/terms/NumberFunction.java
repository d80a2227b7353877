package dev.dunder.processor.formulas.meaning.terms;

/** The built-in functions of plain numbers. */
public enum NumberFunction {
    ABSOLUTE,
    DIVMOD,
    MIN,
    MAX,
    /** {@code round} to a number of decimal places, or of digits before the point. */
    ROUND_TO
}
