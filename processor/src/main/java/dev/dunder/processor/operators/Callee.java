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
 * @param typeArguments the type variables that it is given, where the compiler could not find them itself
 * @param arguments the names of the parameters that it is given
 */
record Callee(
        Optional<String> receiver,
        Optional<ClassName> owner,
        String method,
        List<String> typeArguments,
        List<String> arguments) {

    /** Copies the lists. */
    Callee {
        typeArguments = List.copyOf(typeArguments);
        arguments = List.copyOf(arguments);
    }

    /** A method of one of the parameters. */
    static Callee of(String receiver, String method, List<String> arguments) {
        return new Callee(Optional.of(receiver), Optional.empty(), method, List.of(), arguments);
    }

    /** A static method. */
    static Callee ofStatic(ClassName owner, String method, List<String> arguments) {
        return new Callee(Optional.empty(), Optional.of(owner), method, List.of(), arguments);
    }

    /** Another helper of the generated class. */
    static Callee ofHelper(String helper, List<String> arguments) {
        return new Callee(Optional.empty(), Optional.empty(), helper, List.of(), arguments);
    }

    /** This call with type arguments. */
    Callee naming(List<String> variables) {
        return new Callee(receiver, owner, method, variables, arguments);
    }

    /** What stands behind the dot. */
    String text() {
        String types = typeArguments.isEmpty() ? "" : "<" + String.join(", ", typeArguments) + ">";
        return types + method + "(" + String.join(", ", arguments) + ")";
    }
}
