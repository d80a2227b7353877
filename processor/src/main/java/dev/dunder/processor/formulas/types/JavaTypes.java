package dev.dunder.processor.formulas.types;

import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.Access;
import dev.dunder.processor.core.Describe;
import dev.dunder.processor.core.Round;
import dev.dunder.processor.core.TypeNames;
import dev.dunder.processor.core.TypeTests;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The questions about types that binding asks, in one round and from one package. */
public final class JavaTypes {
    private static final List<String> WRAPPERS =
            List.of("Integer", "Long", "Short", "Byte", "Float", "Double", "Boolean", "Character");

    private final Round round;
    private final Access access;
    private final Types types;
    private final TypeTests tests;

    /** The types of a round, as a package sees them. */
    public JavaTypes(Round round, Access access) {
        this.round = round;
        this.access = access;
        this.types = round.types();
        this.tests = new TypeTests(round);
    }

    /** The round, for those who look at members. */
    public Round round() {
        return round;
    }

    /** What the generated class can see. */
    public Access access() {
        return access;
    }

    /** The plain number that a type is, or boxes. */
    public Optional<NumberType> number(TypeMirror type) {
        return switch (unboxed(type).getKind()) {
            case BYTE, SHORT, INT -> Optional.of(NumberType.INT);
            case LONG -> Optional.of(NumberType.LONG);
            case FLOAT -> Optional.of(NumberType.FLOAT);
            case DOUBLE -> Optional.of(NumberType.DOUBLE);
            default -> big(type);
        };
    }

    private Optional<NumberType> big(TypeMirror type) {
        if (tests.is(type, "java.math.BigInteger")) {
            return Optional.of(NumberType.BIG_INTEGER);
        }
        return tests.is(type, "java.math.BigDecimal") ? Optional.of(NumberType.BIG_DECIMAL) : Optional.empty();
    }

    /** The type of a plain number. */
    public TypeMirror of(NumberType number) {
        return switch (number) {
            case INT -> types.getPrimitiveType(TypeKind.INT);
            case LONG -> types.getPrimitiveType(TypeKind.LONG);
            case FLOAT -> types.getPrimitiveType(TypeKind.FLOAT);
            case DOUBLE -> types.getPrimitiveType(TypeKind.DOUBLE);
            case BIG_INTEGER -> declared("java.math.BigInteger");
            case BIG_DECIMAL -> declared("java.math.BigDecimal");
        };
    }

    /** {@code boolean}. */
    public TypeMirror ofTruth() {
        return types.getPrimitiveType(TypeKind.BOOLEAN);
    }

    /** {@code String}. */
    public TypeMirror ofText() {
        return declared("java.lang.String");
    }

    /** {@code char}. */
    public TypeMirror ofCharacter() {
        return types.getPrimitiveType(TypeKind.CHAR);
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
        return type.getKind().isPrimitive()
                ? types.boxedClass((PrimitiveType) type).asType()
                : type;
    }

    private boolean isWrapper(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && WRAPPERS.stream().anyMatch(name -> tests.is(type, "java.lang." + name));
    }

    /** Whether it is {@code boolean} or {@code Boolean}. */
    public boolean isTruth(TypeMirror type) {
        return unboxed(type).getKind() == TypeKind.BOOLEAN;
    }

    /** Whether it is {@code char} or {@code Character}, which formulas take for a text of one character. */
    public boolean isCharacter(TypeMirror type) {
        return unboxed(type).getKind() == TypeKind.CHAR;
    }

    /** Whether it is {@code String}. */
    public boolean isString(TypeMirror type) {
        return tests.is(type, "java.lang.String");
    }

    /** Whether it is a text: a {@code String} or a character. */
    public boolean isText(TypeMirror type) {
        return isString(type) || isCharacter(type);
    }

    /** Whether it is an enum. */
    public boolean isEnum(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM;
    }

    /** Whether it is an array. */
    public boolean isArray(TypeMirror type) {
        return type.getKind() == TypeKind.ARRAY;
    }

    /** The type of an array's elements. */
    public TypeMirror component(TypeMirror array) {
        return ((ArrayType) array).getComponentType();
    }

    /** Whether it is a class, interface, array or type variable. */
    public boolean isReference(TypeMirror type) {
        return TypeTests.isReference(type);
    }

    /** Whether it is a class of a qualified name, or a subtype of it. */
    public boolean isA(TypeMirror type, String qualifiedName) {
        return tests.isA(type, qualifiedName);
    }

    /** The type argument of a generic supertype, {@code Object} where that is raw; wildcards are their bounds. */
    public Optional<TypeMirror> argument(TypeMirror type, String qualifiedName, int index) {
        return view(type, qualifiedName)
                .map(view -> view.getTypeArguments().size() > index
                        ? Wildcards.upper(view.getTypeArguments().get(index), this)
                        : declared("java.lang.Object"));
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

    /** The least upper bound of reference types, as far as it can be named. */
    public Optional<TypeMirror> common(List<TypeMirror> all) {
        return CommonType.of(all, this);
    }

    /** A type in a message. */
    public String inWords(TypeMirror type) {
        return Describe.type(type);
    }

    /** A type without its type arguments in generated code. */
    public TypeName erasedName(TypeMirror type) {
        return name(types.erasure(type));
    }

    /** A type in generated code. */
    public TypeName name(TypeMirror type) {
        return TypeNames.plain(round).of(type);
    }
}
