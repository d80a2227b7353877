package dev.dunder.processor.formulas.types;

import dev.dunder.processor.core.base.TypeCases;
import java.util.stream.Stream;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Finds the classes and interfaces whose members a type has: its own, or those of its bounds (JLS 4.4 and 4.9). */
final class Sites extends TypeCases<Stream<DeclaredType>, Void> {

    @Override
    public Stream<DeclaredType> visitDeclared(DeclaredType type, Void none) {
        return Stream.of(type);
    }

    @Override
    public Stream<DeclaredType> visitTypeVariable(TypeVariable type, Void none) {
        return visit(type.getUpperBound());
    }

    @Override
    public Stream<DeclaredType> visitIntersection(IntersectionType type, Void none) {
        return type.getBounds().stream().flatMap(this::visit);
    }

    @Override
    public Stream<DeclaredType> visitArray(ArrayType type, Void none) {
        return Stream.empty();
    }

    @Override
    public Stream<DeclaredType> visitWildcard(WildcardType type, Void none) {
        return Stream.empty();
    }

    @Override
    protected Stream<DeclaredType> defaultAction(TypeMirror type, Void none) {
        return Stream.empty();
    }
}
