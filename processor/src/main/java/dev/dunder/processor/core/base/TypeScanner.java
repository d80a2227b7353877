package dev.dunder.processor.core.base;

import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Visits a type and those that it is made of: type arguments, components and bounds, but not those of type variables. */
public abstract class TypeScanner extends SimpleTypeVisitor14<Void, Void> {

    @Override
    public Void visitDeclared(DeclaredType type, Void none) {
        type.getTypeArguments().forEach(this::visit);
        return defaultAction(type, none);
    }

    @Override
    public Void visitArray(ArrayType type, Void none) {
        return visit(type.getComponentType());
    }

    @Override
    public Void visitIntersection(IntersectionType type, Void none) {
        type.getBounds().forEach(this::visit);
        return defaultAction(type, none);
    }

    @Override
    public Void visitWildcard(WildcardType type, Void none) {
        if (type.getExtendsBound() != null) {
            visit(type.getExtendsBound());
        }
        return type.getSuperBound() == null ? defaultAction(type, none) : visit(type.getSuperBound());
    }
}
