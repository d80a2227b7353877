package dev.dunder.processor.operators;

import dev.dunder.processor.core.Round;
import java.util.List;
import java.util.OptionalInt;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds the overloads of which {@code javac -Xlint:overloads} warns: where one lambda would fit two functional
 * interfaces. The type's own methods are such overloads already, so their helpers cannot but be.
 */
final class Overloads {
    private static final String LINT = "overloads";

    private final Round round;

    private Overloads(Round round) {
        this.round = round;
    }

    /** The operations, those with the warning suppressed that would cause it. */
    static List<Operation> minded(List<Operation> operations, Round round) {
        Overloads overloads = new Overloads(round);
        return operations.stream()
                .map(operation -> operations.stream().anyMatch(other -> overloads.areAmbiguous(operation, other))
                        ? operation.suppressing(LINT)
                        : operation)
                .toList();
    }

    private boolean areAmbiguous(Operation one, Operation other) {
        List<TypeMirror> ones = one.parameters();
        List<TypeMirror> others = other.parameters();
        if (one.equals(other) || !one.helper().equals(other.helper()) || ones.size() != others.size()) {
            return false;
        }
        boolean isAmbiguous = false;
        for (int i = 0; i < ones.size(); i++) {
            boolean isUnrelated = !isRelated(ones.get(i), others.get(i));
            if (isUnrelated && !takeOneLambda(ones.get(i), others.get(i))) {
                return false;
            }
            isAmbiguous |= isUnrelated;
        }
        return isAmbiguous;
    }

    private boolean isRelated(TypeMirror one, TypeMirror other) {
        TypeMirror first = round.types().erasure(one);
        TypeMirror second = round.types().erasure(other);
        return round.types().isSubtype(first, second) || round.types().isSubtype(second, first);
    }

    private boolean takeOneLambda(TypeMirror one, TypeMirror other) {
        OptionalInt first = lambdaParameters(one);
        return first.orElse(0) > 0 && first.equals(lambdaParameters(other));
    }

    /** How many parameters a lambda has that can be given for a type. */
    private OptionalInt lambdaParameters(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                ? FunctionalMethods.arity((TypeElement) ((DeclaredType) type).asElement(), round)
                : OptionalInt.empty();
    }
}
