package dev.dunder.context;

import org.jspecify.annotations.Nullable;

/**
 * What is done on leaving, with knowledge of the failure: Python's {@code __exit__}.
 *
 * @param <X> what it throws
 */
@FunctionalInterface
public interface ExitHandler<X extends Exception> {
    /**
     * Leaves.
     *
     * @param failure what was thrown, or null if nothing was
     * @return whether the failure is swallowed; of no consequence if there is none
     * @throws X what leaving throws: if there is a failure already, it is added to that as suppressed
     */
    boolean exit(@Nullable Throwable failure) throws X;
}
