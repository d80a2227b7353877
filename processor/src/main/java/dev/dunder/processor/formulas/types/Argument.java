package dev.dunder.processor.formulas.types;

import java.util.function.Predicate;
import javax.lang.model.type.TypeMirror;

/**
 * What a call is given, as far as the choice of an overload asks.
 *
 * @param type its type; that of a literal is Java's for it
 * @param adapts which plain numbers a literal could be instead; a value never can
 */
public record Argument(TypeMirror type, Predicate<NumberType> adapts) {

    /** A value of a type. */
    public static Argument of(TypeMirror type) {
        return new Argument(type, number -> false);
    }
}
