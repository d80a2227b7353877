package dev.dunder.processor.formulas.meaning.terms;

import dev.dunder.processor.formulas.types.Overload;

/**
 * The method that a call means.
 *
 * @param method it, with the types of this call
 * @param kind what stands before its arguments
 * @param isExchanged whether the method takes the two operands in the other order
 */
public record Callee(Overload method, Kind kind, boolean isExchanged) {

    /** What stands before the arguments. */
    public enum Kind {
        /** An object: the first operand, or the last one if operands are exchanged. */
        INSTANCE,
        /** The class that declares it. */
        STATIC,
        /** Nothing: it is a method of the interface of formulas. */
        OWN,
        /** {@code new}. */
        CONSTRUCTOR
    }

    /** A method whose arguments stand in the formula's order. */
    public static Callee of(Overload method, Kind kind) {
        return new Callee(method, kind, false);
    }
}
