package dev.dunder.processor.operators;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * What a helper calls.
 *
 * @param receiver the parameter on which the method is called, unless it is static
 * @param owner the class of a static method, unless it is a helper of the same class
 * @param method the method
 * @param arguments the names of the parameters that it is given
 */
record Callee(Optional<String> receiver, Optional<ClassName> owner, String method, List<String> arguments) {

    /** Copies the list. */
    Callee {
        arguments = List.copyOf(arguments);
    }

    /** A method of one of the parameters. */
    static Callee of(String receiver, String method, List<String> arguments) {
        return new Callee(Optional.of(receiver), Optional.empty(), method, arguments);
    }

    /** A static method. */
    static Callee ofStatic(ClassName owner, String method, List<String> arguments) {
        return new Callee(Optional.empty(), Optional.of(owner), method, arguments);
    }

    /** Another helper of the generated class, with the type arguments that no compiler could infer. */
    static Callee ofHelper(Operation operation, ClassName generated) {
        String helper = operation.helper();
        List<String> names = operation.signature().names();
        return Inference.isLost(operation.signature())
                ? ofStatic(generated, Inference.arguments(operation.signature()) + helper, names)
                : ofHelper(helper, names);
    }

    /** Another helper of the generated class. */
    static Callee ofHelper(String helper, List<String> arguments) {
        return new Callee(Optional.empty(), Optional.empty(), helper, arguments);
    }
}
