package dev.dunder.processor.formulas.types;

/** How a method was found to be an operator: what was said goes before what is guessed. */
public enum Finding {
    /** The type says so, by {@code @Operator} or a dunder name. */
    SAID,
    /** A class in {@code use} says so, by {@code @Operator} on a static method. */
    USED,
    /** It has a conventional name. */
    GUESSED
}
