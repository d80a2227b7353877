package dev.dunder.processor.formulas.types;

import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.TypeCases;
import dev.dunder.processor.core.base.TypeViews;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
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
    static TypeMirror upper(TypeMirror argument, TypeRelations types) {
        return new UpperBound(types).visit(argument);
    }

    /** A type with what is read by its wildcards in their place: the results of its methods are seen through it. */
    static DeclaredType readable(DeclaredType type, TypeRelations types) {
        return replacing(
                type,
                types,
                (wildcard, bound) -> Optional.<TypeMirror>ofNullable(wildcard.getExtendsBound())
                        .orElse(bound));
    }

    /** A type with what its wildcards take in their place: the parameters of its methods are seen through it. */
    static DeclaredType writable(DeclaredType type, TypeRelations types) {
        return replacing(
                type,
                types,
                (wildcard, bound) -> Optional.<TypeMirror>ofNullable(wildcard.getSuperBound())
                        .or(() -> Optional.ofNullable(wildcard.getExtendsBound()))
                        .orElse(bound));
    }

    /** Whether a parameter is of a type variable for which only a wildcard without a lower bound is known: it takes nothing. */
    static boolean takesNothing(TypeMirror parameter, DeclaredType site) {
        List<? extends TypeParameterElement> variables =
                ElementViews.classOf(site).getTypeParameters();
        return TypeViews.variable(parameter)
                .filter(variable -> IntStream.range(0, site.getTypeArguments().size())
                        .filter(i -> variable.asElement().equals(variables.get(i)))
                        .mapToObj(site.getTypeArguments()::get)
                        .flatMap(argument -> TypeViews.wildcard(argument).stream())
                        .anyMatch(wildcard -> wildcard.getSuperBound() == null))
                .isPresent();
    }

    private static DeclaredType replacing(
            DeclaredType type, TypeRelations types, BiFunction<WildcardType, TypeMirror, TypeMirror> bound) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        if (arguments.stream().noneMatch(argument -> argument.getKind() == TypeKind.WILDCARD)) {
            return type;
        }
        List<? extends TypeParameterElement> parameters =
                ElementViews.classOf(type).getTypeParameters();
        TypeMirror[] bounds = IntStream.range(0, arguments.size())
                .mapToObj(i -> TypeViews.wildcard(arguments.get(i))
                        .map(wildcard -> bound.apply(wildcard, least(parameters.get(i), types)))
                        .orElseGet(() -> arguments.get(i)))
                .toArray(TypeMirror[]::new);
        return types.round().types().getDeclaredType(ElementViews.classOf(type), bounds);
    }

    /** What any type argument is: the erasure of the leftmost bound. */
    private static TypeMirror least(TypeParameterElement parameter, TypeRelations types) {
        return types.round().types().erasure(parameter.getBounds().get(0));
    }

    private static final class UpperBound extends TypeCases<TypeMirror, Void> {
        private final TypeRelations types;

        UpperBound(TypeRelations types) {
            this.types = types;
        }

        @Override
        public TypeMirror visitWildcard(WildcardType type, Void none) {
            return Optional.<TypeMirror>ofNullable(type.getExtendsBound())
                    .orElseGet(() -> types.declared("java.lang.Object"));
        }

        @Override
        public TypeMirror visitTypeVariable(TypeVariable type, Void none) {
            return isCaptured(type) ? visit(type.getUpperBound()) : type;
        }

        @Override
        public TypeMirror visitDeclared(DeclaredType type, Void none) {
            return type;
        }

        @Override
        public TypeMirror visitArray(ArrayType type, Void none) {
            return type;
        }

        @Override
        public TypeMirror visitIntersection(IntersectionType type, Void none) {
            return type;
        }

        @Override
        protected TypeMirror defaultAction(TypeMirror type, Void none) {
            return type;
        }

        /** No compiler tells; the names that they give captured variables are no names. */
        private static boolean isCaptured(TypeVariable variable) {
            return ElementViews.typeParameter(variable.asElement())
                    .filter(parameter -> parameter.getSimpleName().toString().matches("[\\p{L}_$].*"))
                    .isEmpty();
        }
    }
}
