package dev.dunder.processor.formulas.types;

import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.TypeCases;
import dev.dunder.processor.core.base.TypeViews;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Reduces what is known of a type that is made of variables, the formal type, to what that says of the variables (JLS 18.2).
 * What would be false says nothing: whether the solution fits is asked of it.
 */
final class Reduction {
    private final TypeRelations types;

    Reduction(TypeRelations types) {
        this.types = types;
    }

    /** What follows where a type is a subtype of the formal type (JLS 18.2.3). */
    Stream<TypeBound> subtype(TypeMirror type, TypeMirror formal) {
        return new Supertype().visit(formal, type);
    }

    /** What follows where a type is a supertype of the formal type (JLS 18.2.3). */
    Stream<TypeBound> supertype(TypeMirror type, TypeMirror formal) {
        return new Subtype().visit(formal, type);
    }

    /** What follows where a type is the formal type (JLS 18.2.4). */
    private Stream<TypeBound> same(TypeMirror type, TypeMirror formal) {
        return new Same().visit(formal, type);
    }

    /** What follows where the arguments of a formal type contain those of a type of the same class. */
    private Stream<TypeBound> contained(DeclaredType type, DeclaredType formal) {
        return arguments(type, formal).boxed().flatMap(i -> {
            TypeMirror given = Wildcards.upper(type.getTypeArguments().get(i), types);
            TypeMirror wanted = formal.getTypeArguments().get(i);
            return TypeViews.wildcard(wanted)
                    .map(wildcard -> Stream.concat(
                            extended(wildcard).flatMap(bound -> subtype(given, bound)),
                            taken(wildcard).flatMap(bound -> supertype(given, bound))))
                    .orElseGet(() -> same(given, wanted));
        });
    }

    /** What follows where the arguments of a type contain those of a formal type of the same class. */
    private Stream<TypeBound> containing(DeclaredType type, DeclaredType formal) {
        return arguments(type, formal).boxed().flatMap(i -> {
            TypeMirror given = formal.getTypeArguments().get(i);
            TypeMirror wanted = type.getTypeArguments().get(i);
            return TypeViews.wildcard(wanted)
                    .map(wildcard -> Stream.concat(
                            extended(wildcard).flatMap(bound -> supertype(bound, Wildcards.upper(given, types))),
                            taken(wildcard).flatMap(bound -> subtype(bound, given))))
                    .orElseGet(() -> same(wanted, given));
        });
    }

    /** The places of the arguments that both have: none where one is raw. */
    private static IntStream arguments(DeclaredType one, DeclaredType other) {
        return IntStream.range(
                0,
                Math.min(one.getTypeArguments().size(), other.getTypeArguments().size()));
    }

    /** The type of an array's elements; no variable is for a primitive one. */
    private static Stream<TypeMirror> components(TypeMirror type) {
        return TypeViews.array(type).stream()
                .<TypeMirror>map(ArrayType::getComponentType)
                .filter(component -> !component.getKind().isPrimitive());
    }

    private static Stream<TypeMirror> extended(WildcardType wildcard) {
        return Optional.<TypeMirror>ofNullable(wildcard.getExtendsBound()).stream();
    }

    private static Stream<TypeMirror> taken(WildcardType wildcard) {
        return Optional.<TypeMirror>ofNullable(wildcard.getSuperBound()).stream();
    }

    /** The formal type by its kind, and the type that it has to do with. */
    private abstract static class Formal extends TypeCases<Stream<TypeBound>, TypeMirror> {

        @Override
        public Stream<TypeBound> visitWildcard(WildcardType formal, TypeMirror type) {
            return Stream.empty();
        }

        @Override
        protected Stream<TypeBound> defaultAction(TypeMirror formal, TypeMirror type) {
            return Stream.empty();
        }
    }

    private final class Supertype extends Formal {

        @Override
        public Stream<TypeBound> visitTypeVariable(TypeVariable formal, TypeMirror type) {
            return type.getKind() == TypeKind.NULL
                    ? Stream.empty()
                    : Stream.of(new TypeBound(formal, TypeBound.Relation.LOWER, type));
        }

        @Override
        public Stream<TypeBound> visitArray(ArrayType formal, TypeMirror type) {
            return components(type).flatMap(component -> subtype(component, formal.getComponentType()));
        }

        @Override
        public Stream<TypeBound> visitDeclared(DeclaredType formal, TypeMirror type) {
            return types.view(type, ElementViews.nameOf(formal)).stream().flatMap(view -> contained(view, formal));
        }

        @Override
        public Stream<TypeBound> visitIntersection(IntersectionType formal, TypeMirror type) {
            return formal.getBounds().stream().flatMap(bound -> subtype(type, bound));
        }
    }

    private final class Subtype extends Formal {

        @Override
        public Stream<TypeBound> visitTypeVariable(TypeVariable formal, TypeMirror type) {
            return Stream.of(new TypeBound(formal, TypeBound.Relation.UPPER, type));
        }

        @Override
        public Stream<TypeBound> visitArray(ArrayType formal, TypeMirror type) {
            return components(type).flatMap(component -> supertype(component, formal.getComponentType()));
        }

        @Override
        public Stream<TypeBound> visitDeclared(DeclaredType formal, TypeMirror type) {
            return view(formal, type);
        }

        @Override
        public Stream<TypeBound> visitIntersection(IntersectionType formal, TypeMirror type) {
            return view(formal, type);
        }

        private Stream<TypeBound> view(TypeMirror formal, TypeMirror type) {
            return TypeViews.declared(type).stream()
                    .flatMap(declared -> types.view(formal, ElementViews.nameOf(declared)).stream()
                            .flatMap(view -> containing(declared, view)));
        }
    }

    private final class Same extends Formal {

        @Override
        public Stream<TypeBound> visitTypeVariable(TypeVariable formal, TypeMirror type) {
            return Stream.of(new TypeBound(formal, TypeBound.Relation.EQUAL, type));
        }

        @Override
        public Stream<TypeBound> visitArray(ArrayType formal, TypeMirror type) {
            return components(type).flatMap(component -> same(component, formal.getComponentType()));
        }

        @Override
        public Stream<TypeBound> visitDeclared(DeclaredType formal, TypeMirror type) {
            return TypeViews.declared(type).stream().flatMap(declared -> contained(declared, formal));
        }

        @Override
        public Stream<TypeBound> visitIntersection(IntersectionType formal, TypeMirror type) {
            return Stream.empty();
        }
    }
}
