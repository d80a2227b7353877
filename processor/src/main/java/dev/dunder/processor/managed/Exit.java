package dev.dunder.processor.managed;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * One way of leaving.
 *
 * @param method the method
 * @param outcome when it runs
 * @param arguments what it is given
 * @param isDeciding whether it may swallow the failure
 * @param signature how documentation names it
 */
record Exit(String method, Outcome outcome, List<Passed> arguments, boolean isDeciding, String signature) {

    /** Copies the list. */
    Exit {
        arguments = List.copyOf(arguments);
    }

    /**
     * An argument.
     *
     * @param kind what it is
     * @param name the variable
     * @param cast the type that tells which overload is meant, where the variable has another type
     */
    record Passed(ExitArgument.Kind kind, String name, Optional<TypeName> cast) {}

    /** Whether it takes the failure. */
    boolean isTold() {
        return arguments.stream().anyMatch(argument -> argument.kind() == ExitArgument.Kind.FAILURE);
    }
}
