package dev.dunder.processor.operators;

import dev.dunder.processor.core.naming.TypeTests;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What an operator's method has to give. */
public enum ResultKind {
    /** Anything, or nothing. */
    ANY("a value or nothing"),
    /** A value. */
    VALUE("a value"),
    /** A truth value. */
    BOOLEAN("boolean"),
    /** A comparison: negative, zero or positive. */
    THREE_WAY("int"),
    /** A length. */
    LENGTH("int or long"),
    /** A hash value. */
    HASH("int"),
    /** An integer: {@code int()}, {@code operator.index()}. */
    INTEGER("an integer: byte, short, int, long or BigInteger"),
    /** A floating-point number. */
    FLOATING("double or float"),
    /** A text. */
    STRING("String"),
    /** Something that gives elements one after the other. */
    ELEMENTS("an Iterator or an Iterable");

    private static final Set<TypeKind> INTEGERS = Set.of(TypeKind.BYTE, TypeKind.SHORT, TypeKind.INT, TypeKind.LONG);

    private final String words;

    ResultKind(String words) {
        this.words = words;
    }

    /** What is wanted, for a message. */
    String inWords() {
        return words;
    }

    /** Whether a type is such a result. */
    public boolean accepts(TypeMirror type, TypeTests tests) {
        TypeKind kind = type.getKind();
        return switch (this) {
            case ANY -> true;
            case VALUE -> kind != TypeKind.VOID;
            case BOOLEAN -> kind == TypeKind.BOOLEAN;
            case LENGTH -> kind == TypeKind.INT || kind == TypeKind.LONG;
            case HASH, THREE_WAY -> kind == TypeKind.INT;
            case INTEGER -> INTEGERS.contains(kind) || tests.is(type, "java.math.BigInteger");
            case FLOATING -> kind == TypeKind.DOUBLE || kind == TypeKind.FLOAT;
            case STRING -> tests.is(type, "java.lang.String");
            case ELEMENTS -> tests.isA(type, "java.util.Iterator") || tests.isA(type, "java.lang.Iterable");
        };
    }
}
