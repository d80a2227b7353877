package dev.dunder.processor.core.naming;

import dev.dunder.processor.core.base.Round;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Name;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * What iterating over a value of a type gives, as Python's {@code iter} would: the elements of an array, an {@code
 * Iterator}, an {@code Iterable} or a stream, the keys of a {@code Map}, and the characters of a {@code CharSequence}.
 *
 * @param kind what is iterated over
 * @param element the elements' type; the bound of a wildcard, and {@code Object} where the type is raw
 * @param isWidened whether the elements are of an unknown subtype of that type
 * @param isRaw whether the type does not say of which type they are
 */
public record Iteration(Kind kind, TypeMirror element, boolean isWidened, boolean isRaw) {

    /** What can be iterated over, in the order in which a type is asked. */
    public enum Kind {
        /** An array. */
        ARRAY(""),
        /** An {@code Iterator}. */
        ITERATOR("java.util.Iterator"),
        /** An {@code Iterable}. */
        ITERABLE("java.lang.Iterable"),
        /** A {@code Map}, for its keys. */
        MAP("java.util.Map"),
        /** A {@code Stream}, or one of a primitive type, which gives boxes. */
        STREAM("java.util.stream.BaseStream"),
        /** A {@code CharSequence}, for its characters. */
        TEXT("java.lang.CharSequence");

        private final String type;

        Kind(String type) {
            this.type = type;
        }
    }

    /** What iterating over a value of a type gives; empty where it cannot be iterated over. */
    public static Optional<Iteration> of(TypeMirror type, Round round) {
        return Stream.of(Kind.values())
                .flatMap(kind -> of(type, kind, round).stream())
                .findFirst();
    }

    private static Optional<Iteration> of(TypeMirror type, Kind kind, Round round) {
        return switch (kind) {
            case ARRAY -> type.accept(new Component(), null).map(element -> new Iteration(kind, element, false, false));
            case TEXT ->
                new TypeTests(round)
                        .view(type, kind.type)
                        .map(text -> new Iteration(kind, round.types().getPrimitiveType(TypeKind.CHAR), false, false));
            case ITERATOR, ITERABLE, MAP, STREAM ->
                new TypeTests(round).view(type, kind.type).map(view -> ofArgument(kind, view, round));
        };
    }

    /** All of the generic types have their elements as the first type argument. */
    private static Iteration ofArgument(Kind kind, DeclaredType view, Round round) {
        TypeMirror object = Objects.requireNonNull(round.elements().getTypeElement("java.lang.Object"))
                .asType();
        List<? extends TypeMirror> arguments = view.getTypeArguments();
        if (arguments.isEmpty()) {
            return new Iteration(kind, object, false, true);
        }
        return arguments
                .get(0)
                .accept(new Bound(object), null)
                .map(bound -> new Iteration(kind, bound, true, false))
                .orElseGet(() -> new Iteration(kind, arguments.get(0), false, false));
    }

    /** The type of an array's elements. */
    private static final class Component extends SimpleTypeVisitor14<Optional<TypeMirror>, Void> {
        Component() {
            super(Optional.empty());
        }

        @Override
        public Optional<TypeMirror> visitArray(ArrayType type, Void none) {
            return Optional.of(type.getComponentType());
        }
    }

    /** The upper bound of a wildcard, and of a captured one (JLS 5.1.10), whose name is no identifier. */
    private static final class Bound extends SimpleTypeVisitor14<Optional<TypeMirror>, Void> {
        private final TypeMirror object;

        Bound(TypeMirror object) {
            super(Optional.empty());
            this.object = object;
        }

        @Override
        public Optional<TypeMirror> visitWildcard(WildcardType type, Void none) {
            return Optional.of(
                    Optional.<TypeMirror>ofNullable(type.getExtendsBound()).orElse(object));
        }

        @Override
        public Optional<TypeMirror> visitTypeVariable(TypeVariable type, Void none) {
            TypeMirror bound = type.getUpperBound();
            return isCaptured(type) ? bound.accept(this, null).or(() -> Optional.of(bound)) : Optional.empty();
        }

        private static boolean isCaptured(TypeVariable type) {
            Name name = type.asElement().getSimpleName();
            return name.length() == 0 || !Character.isJavaIdentifierStart(name.charAt(0));
        }
    }
}
