package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.DisplayName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Judges {@code get}, {@code set} and {@code put} as access by a key. Vectors and matrices have {@code get(Vector)}, which
 * fills its argument, and {@code set(x, y)}, which takes no key.
 */
final class KeyRules {
    private final OperatorsDeclaration declaration;
    private final OperandTypes types;

    KeyRules(OperatorsDeclaration declaration, OperandTypes types) {
        this.declaration = declaration;
        this.types = types;
    }

    /** Why a method of a conventional name and of the right count of operands is no access by a key. */
    Optional<String> reason(OperatorCandidate candidate) {
        Operator operator = candidate.name().operator();
        if (operator == Operator.GET) {
            return isFilling(candidate) ? Optional.of("fills its argument") : Optional.empty();
        }
        return operator == Operator.SET ? reasonOfSet(candidate) : Optional.empty();
    }

    private Optional<String> reasonOfSet(OperatorCandidate candidate) {
        if (gets().noneMatch(get -> types.isAssignable(key(candidate), key(get)))) {
            return Optional.of("no get takes the key %s".formatted(DisplayName.of(key(candidate))));
        }
        TypeMirror value = operands(candidate).get(1);
        return isOther(value) && gets().noneMatch(get -> isItem(get, value))
                ? Optional.of("no get returns %s".formatted(DisplayName.of(value)))
                : Optional.empty();
    }

    /** Whether a value that no get returns is none: an array or buffer to copy from, or a number that means an end. */
    private boolean isOther(TypeMirror value) {
        return value.getKind().isPrimitive() || types.isMany(value);
    }

    /** Whether a get returns objects, of any kind, or values as a set takes them. */
    private boolean isItem(OperatorCandidate get, TypeMirror value) {
        TypeMirror item = get.method().returnType();
        boolean isOfObjects = !item.getKind().isPrimitive() && !types.isMany(value);
        return isOfObjects || types.isAssignable(item, value) || types.isAssignable(value, item);
    }

    private static TypeMirror key(OperatorCandidate candidate) {
        return operands(candidate).get(0);
    }

    /** Whether it returns nothing or what it was given, or the object itself if it was given an array. */
    private boolean isFilling(OperatorCandidate get) {
        TypeMirror key = key(get);
        TypeMirror result = get.method().returnType();
        boolean isOfArray = key.getKind() == TypeKind.ARRAY && types.isRelated(result);
        return result.getKind() == TypeKind.VOID || isOfArray || (types.isFillable(key) && types.isSame(key, result));
    }

    /** What is access by one key, however it says so. */
    private Stream<OperatorCandidate> gets() {
        return declaration.candidates().stream()
                .filter(candidate -> candidate.name().operator() == Operator.GET)
                .filter(candidate -> candidate.operandCount() == 1)
                .filter(candidate -> candidate.name().isExplicit() || !isFilling(candidate));
    }

    /** The operands, without the object that a static method takes first. */
    private static List<TypeMirror> operands(OperatorCandidate candidate) {
        List<? extends TypeMirror> parameters = candidate.method().parameterTypes();
        return List.copyOf(parameters.subList(candidate.method().isStatic() ? 1 : 0, parameters.size()));
    }
}
