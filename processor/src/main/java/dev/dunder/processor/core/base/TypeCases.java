package dev.dunder.processor.core.base;

import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Decides by the kind of a type. Each kind of a type that is made of others has to be decided, so that none is forgotten;
 * {@link #defaultAction} is for all that are not: primitives, {@code void}, the type of null, types that are not there.
 *
 * @param <R> what is decided
 * @param <P> what it depends on beside the type
 */
public abstract class TypeCases<R, P> extends SimpleTypeVisitor14<R, P> {

    @Override
    public abstract R visitDeclared(DeclaredType type, P parameter);

    @Override
    public abstract R visitArray(ArrayType type, P parameter);

    @Override
    public abstract R visitTypeVariable(TypeVariable type, P parameter);

    @Override
    public abstract R visitWildcard(WildcardType type, P parameter);

    @Override
    public abstract R visitIntersection(IntersectionType type, P parameter);

    @Override
    protected abstract R defaultAction(TypeMirror type, P parameter);
}
