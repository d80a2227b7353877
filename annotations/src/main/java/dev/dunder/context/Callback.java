package dev.dunder.context;

/**
 * Something to be done, which may throw.
 *
 * @param <X> what it throws
 */
@FunctionalInterface
public interface Callback<X extends Exception> {
    /**
     * Does it.
     *
     * @throws X what it throws
     */
    void run() throws X;
}
