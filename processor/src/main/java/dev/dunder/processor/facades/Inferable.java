package dev.dunder.processor.facades;

import java.util.Collection;
import java.util.stream.Stream;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Judges whether a compiler can infer what stands for a wildcard. It cannot where the wildcard has a bound, and its type
 * parameter one that names type parameters: two bounds of one shape then ask for two types (JLS 18.3.1). A bound such as
 * {@code Comparable<? super E>} does no harm to {@code ? extends E}, as each subtype of {@code E} has it too.
 */
final class Inferable extends SimpleTypeVisitor14<Boolean, Void> {
    private final boolean isUpper;

    private Inferable(boolean isUpper) {
        super(false);
        this.isUpper = isUpper;
    }

    /** Whether a type argument can be inferred for a parameter. */
    static boolean is(TypeMirror argument, TypeParameterElement parameter) {
        return new OfArgument(parameter).visit(argument);
    }

    /** Whether a type argument can be inferred: all can but some wildcards. */
    private static final class OfArgument extends SimpleTypeVisitor14<Boolean, Void> {
        private final TypeParameterElement parameter;

        OfArgument(TypeParameterElement parameter) {
            super(true);
            this.parameter = parameter;
        }

        @Override
        public Boolean visitWildcard(WildcardType wildcard, Void none) {
            boolean isUpper = wildcard.getExtendsBound() != null;
            boolean isBounded = isUpper || wildcard.getSuperBound() != null;
            return !isBounded || !new Inferable(isUpper).any(parameter.getBounds());
        }
    }

    private boolean any(Collection<? extends TypeMirror> types) {
        return types.stream().anyMatch(this::visit);
    }

    @Override
    public Boolean visitTypeVariable(TypeVariable type, Void none) {
        return true;
    }

    @Override
    public Boolean visitDeclared(DeclaredType type, Void none) {
        return any(type.getTypeArguments()) || visit(type.getEnclosingType());
    }

    @Override
    public Boolean visitArray(ArrayType type, Void none) {
        return visit(type.getComponentType());
    }

    @Override
    public Boolean visitWildcard(WildcardType type, Void none) {
        Stream<TypeMirror> bounds = Stream.of(type.getExtendsBound(), isUpper ? null : type.getSuperBound());
        return bounds.anyMatch(bound -> bound != null && visit(bound));
    }
}
