package dev.dunder.context;

import org.jspecify.annotations.Nullable;

/**
 * What is done between entering and leaving.
 *
 * <p>A body may throw what its manager may, and exceptions of its own beside them: with one type for each, the compiler
 * tells the two apart, and who calls sees exactly what can be thrown.
 *
 * @param <T> the type of what was entered
 * @param <R> the type of the result
 * @param <X> what the body throws beside that
 * @param <Y> what the manager throws, and the body too
 */
@FunctionalInterface
public interface Body<
        T extends @Nullable Object, R extends @Nullable Object, X extends Exception, Y extends Exception> {
    /**
     * Does it.
     *
     * @param value what was entered
     * @return the result
     * @throws X what is its own
     * @throws Y what the manager throws too
     */
    R run(T value) throws X, Y;

    /**
     * A body without a result.
     *
     * @param <T> the type of what was entered
     * @param <X> what the body throws beside that
     * @param <Y> what the manager throws, and the body too
     */
    @FunctionalInterface
    interface OfVoid<T extends @Nullable Object, X extends Exception, Y extends Exception> {
        /**
         * Does it.
         *
         * @param value what was entered
         * @throws X what is its own
         * @throws Y what the manager throws too
         */
        void run(T value) throws X, Y;
    }
}
