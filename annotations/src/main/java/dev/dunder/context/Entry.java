package dev.dunder.context;

import org.jspecify.annotations.Nullable;

/**
 * What is done on entering: Python's {@code __enter__}.
 *
 * @param <T> the type of what it gives the body
 * @param <X> what it throws
 */
@FunctionalInterface
public interface Entry<T extends @Nullable Object, X extends Exception> {
    /**
     * Enters.
     *
     * @return what the body gets
     * @throws X what entering throws; then nothing was entered, and nothing is left
     */
    T enter() throws X;
}
