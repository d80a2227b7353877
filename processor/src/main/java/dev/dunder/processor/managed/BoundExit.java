package dev.dunder.processor.managed;

import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.managed.ManagedDeclaration.Candidate;
import java.util.List;

/**
 * A method that leaves, with what it is given.
 *
 * @param candidate the method
 * @param arguments one for each parameter
 */
record BoundExit(Candidate candidate, List<ExitArgument> arguments) {

    /** Copies the list. */
    BoundExit {
        arguments = List.copyOf(arguments);
    }

    Method method() {
        return candidate.method();
    }
}
