package dev.dunder.processor.formulas.lowering;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.dunder.processor.formulas.code.Statement;
import java.util.List;

/**
 * A private method of the generated class: it takes operands in the formula's order, and does with them what one
 * expression cannot say.
 *
 * @param name its name
 * @param isStatic whether it needs no object: it calls no method of the interface
 * @param variables the type parameters that its types use
 * @param parameters its parameters
 * @param result what it gives
 * @param thrown what it throws
 * @param body its statements
 * @param suppressed the compiler warnings that the body would cause
 */
public record PrivateMethod(
        String name,
        boolean isStatic,
        List<TypeVariableName> variables,
        List<Parameter> parameters,
        TypeName result,
        List<TypeName> thrown,
        List<Statement> body,
        List<String> suppressed) {

    /** Copies the lists. */
    public PrivateMethod {
        variables = List.copyOf(variables);
        parameters = List.copyOf(parameters);
        thrown = List.copyOf(thrown);
        body = List.copyOf(body);
        suppressed = List.copyOf(suppressed);
    }

    /** A parameter of a {@link PrivateMethod}. */
    public record Parameter(String name, TypeName type) {}

    /** The same method by another name. */
    PrivateMethod named(String other) {
        return new PrivateMethod(other, isStatic, variables, parameters, result, thrown, body, suppressed);
    }

    /** Whether a method of any name does the same. */
    boolean isLike(PrivateMethod other) {
        return body.equals(other.body)
                && parameters.equals(other.parameters)
                && result.equals(other.result)
                && thrown.equals(other.thrown);
    }
}
