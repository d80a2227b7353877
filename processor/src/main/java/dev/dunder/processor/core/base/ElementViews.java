package dev.dunder.processor.core.base;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementVisitor;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.TypeVisitor;
import javax.lang.model.util.SimpleElementVisitor14;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Views an element as what it is by its kind. */
public final class ElementViews {
    private static final ElementVisitor<Optional<TypeElement>, Void> TYPE = new View<>() {
        @Override
        public Optional<TypeElement> visitType(TypeElement element, Void none) {
            return Optional.of(element);
        }
    };
    private static final ElementVisitor<Optional<ExecutableElement>, Void> EXECUTABLE = new View<>() {
        @Override
        public Optional<ExecutableElement> visitExecutable(ExecutableElement element, Void none) {
            return Optional.of(element);
        }
    };
    private static final ElementVisitor<Optional<VariableElement>, Void> VARIABLE = new View<>() {
        @Override
        public Optional<VariableElement> visitVariable(VariableElement element, Void none) {
            return Optional.of(element);
        }
    };
    private static final ElementVisitor<Optional<TypeParameterElement>, Void> TYPE_PARAMETER = new View<>() {
        @Override
        public Optional<TypeParameterElement> visitTypeParameter(TypeParameterElement element, Void none) {
            return Optional.of(element);
        }
    };
    private static final ElementVisitor<Optional<Name>, Void> QUALIFIED_NAME = new View<>() {
        @Override
        public Optional<Name> visitType(TypeElement element, Void none) {
            return Optional.of(element.getQualifiedName());
        }

        @Override
        public Optional<Name> visitPackage(PackageElement element, Void none) {
            return Optional.of(element.getQualifiedName());
        }

        @Override
        public Optional<Name> visitModule(ModuleElement element, Void none) {
            return Optional.of(element.getQualifiedName());
        }
    };

    private static final TypeVisitor<Optional<DeclaredType>, Void> OWN_TYPE =
            new SimpleTypeVisitor14<>(Optional.empty()) {
                @Override
                public Optional<DeclaredType> visitDeclared(DeclaredType type, Void none) {
                    return Optional.of(type);
                }

                @Override
                public Optional<DeclaredType> visitError(ErrorType type, Void none) {
                    return Optional.of(type);
                }
            };

    private ElementViews() {}

    /** A class or interface. */
    public static Optional<TypeElement> type(Element element) {
        return TYPE.visit(element);
    }

    /** A method or constructor. */
    public static Optional<ExecutableElement> executable(Element element) {
        return EXECUTABLE.visit(element);
    }

    /** A field, constant or parameter. */
    public static Optional<VariableElement> variable(Element element) {
        return VARIABLE.visit(element);
    }

    /** A type parameter. */
    public static Optional<TypeParameterElement> typeParameter(Element element) {
        return TYPE_PARAMETER.visit(element);
    }

    /** The qualified name of a type, package or module; of a member of one of them, the name of that. */
    public static String qualifiedName(Element element) {
        return QUALIFIED_NAME
                .visit(element)
                .map(Name::toString)
                .or(() -> Optional.ofNullable(element.getEnclosingElement()).map(ElementViews::qualifiedName))
                .orElseThrow();
    }

    /** The declaration of a class or interface. */
    public static TypeElement classOf(DeclaredType type) {
        return type(type.asElement()).orElseThrow();
    }

    /** The declaration of a type that is a class or interface, and is there. */
    public static Optional<TypeElement> ofType(TypeMirror type) {
        return TypeViews.declared(type).map(ElementViews::classOf);
    }

    /** A class or interface as a type, with its own type parameters as arguments. */
    public static DeclaredType typeOf(TypeElement element) {
        return OWN_TYPE.visit(element.asType()).orElseThrow();
    }

    /** The qualified name of a class or interface. */
    public static String nameOf(DeclaredType type) {
        return classOf(type).getQualifiedName().toString();
    }

    /** The type that a type parameter declares. */
    public static TypeVariable variableOf(TypeParameterElement parameter) {
        return TypeViews.variable(parameter.asType()).orElseThrow();
    }

    private abstract static class View<T> extends SimpleElementVisitor14<Optional<T>, Void> {
        View() {
            super(Optional.empty());
        }
    }
}
