package dev.dunder.processor.core.base;

import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Names types in messages, as a reader would: simple names with their arguments, nested types with their outer ones. The
 * compilers' own {@code toString} differs from one to the next.
 */
public final class DisplayName extends SimpleTypeVisitor14<String, Void> {
    private static final DisplayName INSTANCE = new DisplayName();

    private DisplayName() {}

    /** A type's name in a message. */
    public static String of(TypeMirror type) {
        return INSTANCE.visit(type);
    }

    /** A class's name in a message: {@code Outer.Point}. */
    public static String of(TypeElement type) {
        return Enclosing.of(type)
                .flatMap(ElementViews::type)
                .map(outer -> of(outer) + "." + type.getSimpleName())
                .orElseGet(() -> type.getSimpleName().toString());
    }

    @Override
    public String visitDeclared(DeclaredType type, Void none) {
        String name = of(ElementViews.classOf(type));
        return type.getTypeArguments().isEmpty()
                ? name
                : type.getTypeArguments().stream().map(this::visit).collect(Collectors.joining(", ", name + "<", ">"));
    }

    @Override
    public String visitError(ErrorType type, Void none) {
        return type.asElement().getSimpleName().toString();
    }

    @Override
    public String visitArray(ArrayType type, Void none) {
        return visit(type.getComponentType()) + "[]";
    }

    @Override
    public String visitTypeVariable(TypeVariable type, Void none) {
        return type.asElement().getSimpleName().toString();
    }

    @Override
    public String visitPrimitive(PrimitiveType type, Void none) {
        return type.getKind().name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String visitIntersection(IntersectionType type, Void none) {
        return type.getBounds().stream().map(this::visit).collect(Collectors.joining(" & "));
    }

    @Override
    public String visitWildcard(WildcardType type, Void none) {
        if (type.getExtendsBound() != null) {
            return "? extends " + visit(type.getExtendsBound());
        }
        return type.getSuperBound() == null ? "?" : "? super " + visit(type.getSuperBound());
    }

    @Override
    protected String defaultAction(TypeMirror type, Void none) {
        return type.getKind().name().toLowerCase(java.util.Locale.ROOT);
    }
}
