package dev.dunder.context;

import org.jspecify.annotations.Nullable;

/**
 * What closes a value.
 *
 * @param <T> the type of the value
 * @param <X> what it throws
 */
@FunctionalInterface
public interface Closer<T extends @Nullable Object, X extends Exception> {
    /**
     * Closes a value.
     *
     * @param value the value
     * @throws X what closing throws
     */
    void close(T value) throws X;
}
