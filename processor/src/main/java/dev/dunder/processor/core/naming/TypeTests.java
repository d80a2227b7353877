package dev.dunder.processor.core.naming;

import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.base.TypeViews;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Questions about types by qualified name, and about the type arguments of their supertypes. */
public final class TypeTests {
    private final Elements elements;
    private final Types types;

    /** Questions in one round. */
    public TypeTests(Round round) {
        this.elements = round.elements();
        this.types = round.types();
    }

    /** Whether a type is the class of a qualified name, whatever its arguments. */
    public boolean is(TypeMirror type, String qualifiedName) {
        return ElementViews.ofType(type)
                .filter(element -> element.getQualifiedName().contentEquals(qualifiedName))
                .isPresent();
    }

    /** Whether a type is the class of a qualified name or a subtype of it. */
    public boolean isA(TypeMirror type, String qualifiedName) {
        return isReference(type)
                && Optional.ofNullable(elements.getTypeElement(qualifiedName))
                        .filter(target -> types.isSubtype(types.erasure(type), types.erasure(target.asType())))
                        .isPresent();
    }

    /** A type as the instantiation of one of its generic supertypes: {@code List<String>} as {@code Iterable<String>}. */
    public Optional<DeclaredType> view(TypeMirror type, String qualifiedName) {
        return is(type, qualifiedName)
                ? TypeViews.declared(type)
                : Optional.of(type).filter(TypeTests::isReference).stream()
                        .flatMap(reference -> types.directSupertypes(reference).stream())
                        .flatMap(supertype -> view(supertype, qualifiedName).stream())
                        .findFirst();
    }

    /**
     * Whether a value of one type can be given where another is wanted. A type that is not there yet is none of the types
     * that are; compilers say that it is all of them.
     */
    public boolean isAssignable(TypeMirror from, TypeMirror to) {
        return isKnown(from) && isKnown(to) && types.isAssignable(from, to);
    }

    /** Whether two types have the same erasure. */
    public boolean isSameErasure(TypeMirror one, TypeMirror other) {
        return isKnown(one) && isKnown(other) && types.isSameType(types.erasure(one), types.erasure(other));
    }

    private static boolean isKnown(TypeMirror type) {
        return type.getKind() != TypeKind.ERROR;
    }

    /** A type, or the class that boxes it. */
    public TypeMirror boxed(TypeMirror type) {
        return TypeViews.primitive(type)
                .map(primitive -> types.boxedClass(primitive).asType())
                .orElse(type);
    }

    /** Whether a type is a class, an interface, an array or a type variable. */
    public static boolean isReference(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED, ARRAY, TYPEVAR, INTERSECTION -> true;
            default -> false;
        };
    }
}
