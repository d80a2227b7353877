package dev.dunder.processor.operators;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.dunder.processor.core.Signature;
import java.util.stream.Collectors;

/**
 * Judges whether a compiler finds the type arguments when one helper calls another with its own parameters. It does not where a
 * parameter is {@code Num<? super T>} and {@code T extends Num<T>}: what stands for the wildcard has another bound of the same
 * shape (JLS 18.3.1). The arguments are written then.
 */
final class Inference {
    private Inference() {}

    /** Whether type arguments have to be written. */
    static boolean isLost(Signature signature) {
        boolean isBounded = signature.typeVariables().stream()
                .flatMap(variable -> variable.bounds().stream())
                .anyMatch(Inference::namesVariable);
        return isBounded && signature.parameters().stream().anyMatch(parameter -> hasLowerBound(parameter.type()));
    }

    /** The type variables as arguments: {@code <K, V>}. */
    static String arguments(Signature signature) {
        return signature.typeVariables().stream()
                .map(TypeVariableName::name)
                .collect(Collectors.joining(", ", "<", ">"));
    }

    private static boolean hasLowerBound(TypeName type) {
        return type instanceof ParameterizedTypeName generic
                && generic.typeArguments().stream()
                        .anyMatch(argument -> argument instanceof WildcardTypeName wildcard
                                && !wildcard.lowerBounds().isEmpty());
    }

    private static boolean namesVariable(TypeName type) {
        if (type instanceof ParameterizedTypeName generic) {
            return generic.typeArguments().stream().anyMatch(Inference::namesVariable);
        }
        if (type instanceof WildcardTypeName wildcard) {
            return wildcard.upperBounds().stream().anyMatch(Inference::namesVariable)
                    || wildcard.lowerBounds().stream().anyMatch(Inference::namesVariable);
        }
        return type instanceof TypeVariableName
                || (type instanceof ArrayTypeName array && namesVariable(array.componentType()));
    }
}
