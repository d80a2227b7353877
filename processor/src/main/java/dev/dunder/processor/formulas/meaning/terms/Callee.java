package dev.dunder.processor.formulas.meaning.terms;

import dev.dunder.processor.formulas.types.Overload;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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
        /** An object: the first operand, or the second one if operands are exchanged. */
        INSTANCE,
        /** The class that declares it. */
        STATIC,
        /** Nothing: it is a method of the interface of formulas. */
        OWN,
        /** {@code new}. */
        CONSTRUCTOR
    }

    /** Operands of the formula's order in the method's own order: what follows the first two stays where it is. */
    public <T> List<T> inMethodsOrder(List<T> operands) {
        List<T> ordered = new ArrayList<>(operands);
        if (isExchanged) {
            Collections.swap(ordered, 0, 1);
        }
        return ordered;
    }

    /** A method whose arguments stand in the formula's order. */
    public static Callee of(Overload method, Kind kind) {
        return new Callee(method, kind, false);
    }
}
