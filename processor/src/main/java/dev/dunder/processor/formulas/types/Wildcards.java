package dev.dunder.processor.formulas.types;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Types without their outermost wildcards. What a {@code List<? extends Money>} gives is a {@code Money}; what a {@code
 * Comparable<? super Money>} takes is one too.
 */
final class Wildcards {
    private Wildcards() {}

    /** A type argument as the type of what is read by it: the bound of a wildcard, and of a captured one (JLS 4.10.5). */
    static TypeMirror upper(TypeMirror argument, JavaTypes types) {
        if (argument instanceof WildcardType wildcard) {
            return Optional.<TypeMirror>ofNullable(wildcard.getExtendsBound())
                    .orElseGet(() -> types.declared("java.lang.Object"));
        }
        return argument instanceof TypeVariable variable && isCaptured(variable)
                ? upper(variable.getUpperBound(), types)
                : argument;
    }

    private static boolean isCaptured(TypeVariable variable) {
        return !(variable.asElement() instanceof TypeParameterElement parameter)
                || !parameter.getSimpleName().toString().matches("[\\p{L}_$].*");
    }

    /** A type with what is read by its wildcards in their place: the results of its methods are seen through it. */
    static DeclaredType readable(DeclaredType type, JavaTypes types) {
        return replacing(
                type,
                types,
                (wildcard, bound) -> Optional.<TypeMirror>ofNullable(wildcard.getExtendsBound())
                        .orElse(bound));
    }

    /** A type with what its wildcards take in their place: the parameters of its methods are seen through it. */
    static DeclaredType writable(DeclaredType type, JavaTypes types) {
        return replacing(
                type,
                types,
                (wildcard, bound) -> Optional.<TypeMirror>ofNullable(wildcard.getSuperBound())
                        .or(() -> Optional.ofNullable(wildcard.getExtendsBound()))
                        .orElse(bound));
    }

    /** Whether a parameter is of a type variable for which only a wildcard without a lower bound is known: it takes nothing. */
    static boolean takesNothing(TypeMirror parameter, DeclaredType site) {
        TypeElement element = (TypeElement) site.asElement();
        for (int i = 0; i < site.getTypeArguments().size(); i++) {
            boolean isIt = parameter instanceof TypeVariable variable
                    && variable.asElement().equals(element.getTypeParameters().get(i));
            if (isIt
                    && site.getTypeArguments().get(i) instanceof WildcardType wildcard
                    && wildcard.getSuperBound() == null) {
                return true;
            }
        }
        return false;
    }

    private static DeclaredType replacing(
            DeclaredType type, JavaTypes types, BiFunction<WildcardType, TypeMirror, TypeMirror> bound) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        if (arguments.stream().noneMatch(argument -> argument.getKind() == TypeKind.WILDCARD)) {
            return type;
        }
        TypeElement element = (TypeElement) type.asElement();
        TypeMirror[] bounds = new TypeMirror[arguments.size()];
        for (int i = 0; i < bounds.length; i++) {
            TypeMirror least = types.round()
                    .types()
                    .erasure(element.getTypeParameters().get(i).getBounds().get(0));
            bounds[i] =
                    arguments.get(i) instanceof WildcardType wildcard ? bound.apply(wildcard, least) : arguments.get(i);
        }
        return types.round().types().getDeclaredType(element, bounds);
    }
}
