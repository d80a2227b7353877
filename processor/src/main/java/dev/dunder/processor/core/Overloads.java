package dev.dunder.processor.core;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds the overloads of which {@code javac -Xlint:overloads} warns: where one lambda would fit two functional
 * interfaces. The source's own methods are such overloads already, so those generated from them cannot but be.
 */
public final class Overloads {
    /** The warning's name. */
    public static final String LINT = "overloads";

    private final Round round;
    private final Map<TypeElement, OptionalInt> arities = new HashMap<>();

    /** Overloads in one round. */
    public Overloads(Round round) {
        this.round = round;
    }

    /** Whether two methods of one name are ambiguous for some lambdas. */
    public boolean areAmbiguous(List<? extends TypeMirror> ones, List<? extends TypeMirror> others) {
        if (ones.size() != others.size()) {
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

    private OptionalInt lambdaParameters(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                ? arities.computeIfAbsent((TypeElement) ((DeclaredType) type).asElement(), this::arity)
                : OptionalInt.empty();
    }

    /** How many parameters a lambda for an interface has, if it is a functional one, whether it says so or not. */
    private OptionalInt arity(TypeElement type) {
        if (!type.getKind().isInterface()) {
            return OptionalInt.empty();
        }
        List<Method> methods = Members.methods(type, Lineage.of(type, round), name -> true, round).stream()
                .filter(Method::isAbstract)
                .filter(method -> !method.isObjects())
                .toList();
        return methods.size() == 1
                ? OptionalInt.of(methods.get(0).parameterTypes().size())
                : OptionalInt.empty();
    }
}
