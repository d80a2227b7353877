package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.base.TypeViews;
import dev.dunder.processor.core.naming.TypeTests;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Questions about the types of operands, as seen from the type that has the operators. */
final class OperandTypes {
    private static final List<String> ROUNDINGS = List.of("MathContext", "RoundingMode");

    private static final List<String> VALUES = List.of("Boolean", "Character", "String", "Enum", "Record");

    private final TypeElement type;
    private final Types types;
    private final Elements elements;
    private final TypeTests tests;

    OperandTypes(TypeElement type, Round round) {
        this.type = type;
        this.types = round.types();
        this.elements = round.elements();
        this.tests = new TypeTests(round);
    }

    /** Whether a type is a number: a primitive one, or a {@code Number}. */
    boolean isNumber(TypeMirror operand) {
        boolean isPrimitive = operand.getKind().isPrimitive()
                && operand.getKind() != TypeKind.BOOLEAN
                && operand.getKind() != TypeKind.CHAR;
        return isPrimitive || tests.isA(operand, "java.lang.Number");
    }

    /** Whether a type is the type itself, or a supertype or subtype of it. */
    boolean isRelated(TypeMirror other) {
        TypeMirror own = types.erasure(type.asType());
        TypeMirror erased = types.erasure(other);
        return erased.getKind() == TypeKind.DECLARED && (types.isSubtype(erased, own) || types.isSubtype(own, erased));
    }

    /** Whether a method returns the type itself, or a supertype or subtype of it; an item of a container is none. */
    boolean isRelatedResult(TypeMirror result) {
        boolean isItem = result.getKind() == TypeKind.TYPEVAR && isAny(result);
        return !isItem && isRelated(result);
    }

    /** Whether a type is {@code Object}, or a type variable that stands for any object. */
    boolean isAny(TypeMirror operand) {
        return tests.is(types.erasure(operand), "java.lang.Object");
    }

    /** The simple name of {@code MathContext} or {@code RoundingMode}, if a type is one of the two. */
    Optional<String> roundingOf(TypeMirror operand) {
        return ROUNDINGS.stream()
                .filter(name -> tests.is(operand, "java.math." + name))
                .findFirst();
    }

    /** Whether a value of one type can be given where another is wanted. */
    boolean isAssignable(TypeMirror from, TypeMirror to) {
        return tests.isAssignable(from, to);
    }

    /** Whether a type is the type itself, whatever its arguments. */
    boolean isTheType(TypeMirror other) {
        return tests.isSameErasure(other, type.asType());
    }

    /**
     * Whether an operand of a method of another class is meant for the type: it has the type, or a supertype that does not
     * come from the JDK. {@code Vector3dc} is meant for {@code Vector3d}; {@code Object} and {@code Comparable} are meant
     * for no type.
     */
    boolean isMeantFor(TypeMirror operand) {
        TypeMirror erased = types.erasure(operand);
        return isTheType(operand)
                || TypeViews.declared(erased)
                        .filter(declared -> !isOfTheJdk(declared))
                        .filter(declared -> types.isSubtype(types.erasure(type.asType()), declared))
                        .isPresent();
    }

    private boolean isOfTheJdk(DeclaredType declared) {
        return elements.getPackageOf(declared.asElement())
                .getQualifiedName()
                .toString()
                .startsWith("java.");
    }

    /** Whether two types have the same erasure. */
    boolean isSame(TypeMirror one, TypeMirror other) {
        return tests.isSameErasure(one, other);
    }

    /** Whether a type is an array or a buffer, out of which a method may read many values. */
    boolean isMany(TypeMirror operand) {
        return operand.getKind() == TypeKind.ARRAY || tests.isA(operand, "java.nio.Buffer");
    }

    /** Whether a method can fill an object of a type: no number, text or constant, and not any object. */
    boolean isFillable(TypeMirror operand) {
        boolean isOfClass = operand.getKind() == TypeKind.DECLARED || operand.getKind() == TypeKind.ARRAY;
        return isOfClass
                && !isAny(operand)
                && !isNumber(operand)
                && VALUES.stream().noneMatch(name -> tests.isA(operand, "java.lang." + name));
    }
}
