package dev.dunder.processor.formulas.types;

import java.util.function.Predicate;
import javax.lang.model.type.TypeMirror;

/**
 * What a call is given, as far as the choice of an overload asks.
 *
 * @param type its type; that of a literal is Java's for it
 * @param adapts which plain numbers a literal could be instead; a value never can
 * @param becomes which types it could have where they are wanted: those of a generic call
 * @param isGeneric whether it could have others than its own
 */
public record Argument(
        TypeMirror type, Predicate<NumberType> adapts, Predicate<TypeMirror> becomes, boolean isGeneric) {

    /** A value of a type. */
    public static Argument of(TypeMirror type) {
        return new Argument(type, number -> false, wanted -> false, false);
    }

    /** A value that could have other types where they are wanted. */
    public static Argument generic(TypeMirror type, Predicate<TypeMirror> becomes) {
        return new Argument(type, number -> false, becomes, true);
    }

    /** A literal. */
    public static Argument literal(TypeMirror type, Predicate<NumberType> adapts) {
        return new Argument(type, adapts, wanted -> false, false);
    }

    /** Whether it can be given to a parameter, boxed or unboxed where that is needed. */
    boolean isFor(TypeMirror parameter, TypeRelations types) {
        return types.isAssignable(type, parameter) || becomes.test(parameter);
    }
}
