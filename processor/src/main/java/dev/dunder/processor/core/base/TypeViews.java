package dev.dunder.processor.core.base;

import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.TypeVisitor;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Views a type as what it is by its kind. The compilers' classes implement several of the interfaces at once, so that
 * {@code instanceof} cannot tell an intersection or a missing type from a class.
 */
public final class TypeViews {
    private static final TypeVisitor<Optional<DeclaredType>, Void> DECLARED = new View<>() {
        @Override
        public Optional<DeclaredType> visitDeclared(DeclaredType type, Void none) {
            return Optional.of(type);
        }
    };
    private static final TypeVisitor<Optional<ArrayType>, Void> ARRAY = new View<>() {
        @Override
        public Optional<ArrayType> visitArray(ArrayType type, Void none) {
            return Optional.of(type);
        }
    };
    private static final TypeVisitor<Optional<TypeVariable>, Void> VARIABLE = new View<>() {
        @Override
        public Optional<TypeVariable> visitTypeVariable(TypeVariable type, Void none) {
            return Optional.of(type);
        }
    };
    private static final TypeVisitor<Optional<WildcardType>, Void> WILDCARD = new View<>() {
        @Override
        public Optional<WildcardType> visitWildcard(WildcardType type, Void none) {
            return Optional.of(type);
        }
    };
    private static final TypeVisitor<Optional<IntersectionType>, Void> INTERSECTION = new View<>() {
        @Override
        public Optional<IntersectionType> visitIntersection(IntersectionType type, Void none) {
            return Optional.of(type);
        }
    };
    private static final TypeVisitor<Optional<PrimitiveType>, Void> PRIMITIVE = new View<>() {
        @Override
        public Optional<PrimitiveType> visitPrimitive(PrimitiveType type, Void none) {
            return Optional.of(type);
        }
    };
    private static final TypeVisitor<Optional<ExecutableType>, Void> EXECUTABLE = new View<>() {
        @Override
        public Optional<ExecutableType> visitExecutable(ExecutableType type, Void none) {
            return Optional.of(type);
        }
    };

    private TypeViews() {}

    /** A class or interface that is there. */
    public static Optional<DeclaredType> declared(TypeMirror type) {
        return DECLARED.visit(type);
    }

    /** An array. */
    public static Optional<ArrayType> array(TypeMirror type) {
        return ARRAY.visit(type);
    }

    /** A type variable, captured ones included. */
    public static Optional<TypeVariable> variable(TypeMirror type) {
        return VARIABLE.visit(type);
    }

    /** A wildcard. */
    public static Optional<WildcardType> wildcard(TypeMirror type) {
        return WILDCARD.visit(type);
    }

    /** The bounds of a type variable that has several. */
    public static Optional<IntersectionType> intersection(TypeMirror type) {
        return INTERSECTION.visit(type);
    }

    /** A primitive type. */
    public static Optional<PrimitiveType> primitive(TypeMirror type) {
        return PRIMITIVE.visit(type);
    }

    /** The type of a method or constructor. */
    public static ExecutableType executable(TypeMirror type) {
        return EXECUTABLE.visit(type).orElseThrow();
    }

    private abstract static class View<T> extends SimpleTypeVisitor14<Optional<T>, Void> {
        View() {
            super(Optional.empty());
        }
    }
}
