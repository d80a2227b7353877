package dev.dunder.processor.formulas.types;

import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.base.TypeViews;
import dev.dunder.processor.core.naming.TypeTests;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** How Java's own types relate in one round: by subtyping, erasure, boxing and assignment (JLS 4.10, 4.6, 5.1 and 5.3). */
public abstract class TypeRelations {
    private static final List<String> WRAPPERS =
            List.of("Integer", "Long", "Short", "Byte", "Float", "Double", "Boolean", "Character");

    private final Round round;
    private final Types types;
    private final TypeTests tests;

    TypeRelations(Round round) {
        this.round = round;
        this.types = round.types();
        this.tests = new TypeTests(round);
    }

    /** The round, for those who look at members. */
    public Round round() {
        return round;
    }

    /** The type of a class of the JDK, raw if it is generic. */
    public TypeMirror declared(String qualifiedName) {
        return types.getDeclaredType(element(qualifiedName));
    }

    /** A generic class of the JDK with type arguments. */
    public TypeMirror declared(String qualifiedName, TypeMirror... arguments) {
        return types.getDeclaredType(element(qualifiedName), arguments);
    }

    private TypeElement element(String qualifiedName) {
        return Optional.ofNullable(round.elements().getTypeElement(qualifiedName))
                .orElseThrow();
    }

    /** A type that boxes a primitive as that primitive; any other type as it is. */
    public TypeMirror unboxed(TypeMirror type) {
        return isWrapper(type) ? types.unboxedType(type) : type;
    }

    /** A primitive type as the class that boxes it; any other type as it is. */
    public TypeMirror boxed(TypeMirror type) {
        return tests.boxed(type);
    }

    private boolean isWrapper(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && WRAPPERS.stream().anyMatch(name -> tests.is(type, "java.lang." + name));
    }

    /** Whether it is an enum. */
    public boolean isEnum(TypeMirror type) {
        return ElementViews.ofType(type)
                .filter(element -> element.getKind() == ElementKind.ENUM)
                .isPresent();
    }

    /** Whether it is an array. */
    public boolean isArray(TypeMirror type) {
        return type.getKind() == TypeKind.ARRAY;
    }

    /** The type of an array's elements. */
    public TypeMirror component(TypeMirror array) {
        return TypeViews.array(array).orElseThrow().getComponentType();
    }

    /** Whether it is a class, interface, array or type variable. */
    public boolean isReference(TypeMirror type) {
        return TypeTests.isReference(type);
    }

    /** Whether it is a class of a qualified name, or a subtype of it. */
    public boolean isA(TypeMirror type, String qualifiedName) {
        return tests.isA(type, qualifiedName);
    }

    /** Whether it is the class of a qualified name itself. */
    boolean is(TypeMirror type, String qualifiedName) {
        return tests.is(type, qualifiedName);
    }

    /** A type as the instantiation of one of its generic supertypes. */
    public Optional<DeclaredType> view(TypeMirror type, String qualifiedName) {
        return tests.view(type, qualifiedName);
    }

    /** Whether one reference type is a subtype of another, or the same. */
    public boolean isSubtype(TypeMirror one, TypeMirror other) {
        return types.isSubtype(one, other);
    }

    /** Whether an erased type is a subtype of another erased one, and not the same. */
    public boolean isProperSubtype(TypeMirror one, TypeMirror other) {
        return isReference(one) && isReference(other) && !isSameErasure(one, other) && isErasedSubtype(one, other);
    }

    /** Whether an erased type is a subtype of another erased one, or the same. */
    public boolean isErasedSubtype(TypeMirror one, TypeMirror other) {
        return types.isSubtype(types.erasure(one), types.erasure(other));
    }

    /** Whether two types have one erasure. */
    public boolean isSameErasure(TypeMirror one, TypeMirror other) {
        return types.isSameType(types.erasure(one), types.erasure(other));
    }

    /** Whether two types are the same. */
    public boolean isSame(TypeMirror one, TypeMirror other) {
        return types.isSameType(one, other);
    }

    /** Whether a value can be given without boxing: by subtyping, or by a widening of primitives (JLS 5.3, strict). */
    public boolean isStrictlyAssignable(TypeMirror from, TypeMirror to) {
        return from.getKind().isPrimitive() == to.getKind().isPrimitive() && types.isAssignable(from, to);
    }

    /** Whether a value can be given, boxed or unboxed where that is needed (JLS 5.3, loose). */
    public boolean isAssignable(TypeMirror from, TypeMirror to) {
        return tests.isAssignable(from, to);
    }
}
