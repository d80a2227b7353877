package dev.dunder.processor.formulas.types;

import java.util.function.Predicate;
import javax.lang.model.type.TypeMirror;

/**
 * What a call is given, as far as the choice of an overload asks.
 *
 * @param type its type; that of a literal is Java's for it
 * @param adapts which types it becomes where nothing else applies: other plain numbers of a literal, or the other kind of
 *     text of a character
 * @param becomes which types it could have where they are wanted: those of a generic call
 * @param isGeneric whether it could have others than its own
 */
public record Argument(
        TypeMirror type, Predicate<TypeMirror> adapts, Predicate<TypeMirror> becomes, boolean isGeneric) {

    /** A value of a type. */
    public static Argument of(TypeMirror type) {
        return new Argument(type, other -> false, wanted -> false, false);
    }

    /** A value that could have other types where they are wanted. */
    public static Argument generic(TypeMirror type, Predicate<TypeMirror> becomes) {
        return new Argument(type, other -> false, becomes, true);
    }

    /** A literal, or another value that has other types where nothing else applies. */
    public static Argument adapting(TypeMirror type, Predicate<TypeMirror> adapts) {
        return new Argument(type, adapts, wanted -> false, false);
    }

    /** Whether it can be given to a parameter, boxed or unboxed where that is needed. */
    boolean isFor(TypeMirror parameter, TypeRelations types) {
        return types.isAssignable(type, parameter) || becomes.test(parameter);
    }
}
