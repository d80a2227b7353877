package dev.dunder.context;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has to be done before a block and after it: Python's context manager.
 *
 * <pre>{@code
 * String text = Contexts.closing(Files.newBufferedReader(path)).with(reader -> reader.readLine());
 * }</pre>
 *
 * <p>{@link #with} and {@link #run} are Python's {@code with} statement, with Java's rule for exceptions: what the body
 * throws stays the one that is thrown, and what the exit throws is added to it as suppressed. The same exception thrown
 * again is not added to itself. An exit that is interrupted leaves the thread interrupted. If entering fails, the exit
 * does not run.
 *
 * @param <T> the type of what the body gets
 * @param <X> what entering and leaving throw; {@code RuntimeException} for nothing checked
 * @see <a href="https://docs.python.org/3/reference/datamodel.html#context-managers">Python: context managers</a>
 */
public interface ContextManager<T extends @Nullable Object, X extends Exception> extends ExitHandler<X> {
    /**
     * Enters.
     *
     * @return what the body gets
     * @throws X what entering throws; then nothing was entered, and nothing is left
     */
    T enter() throws X;

    /**
     * Enters, runs a body, and leaves.
     *
     * @param body what is done between, with what was entered
     * @param <R> the type of the body's result
     * @param <Y> what the body throws beside what this manager throws
     * @return the body's result
     * @throws Y what the body throws
     * @throws X what the body, entering or leaving throws
     * @throws IllegalStateException if a failure is swallowed, so that there is nothing to return; the failure is its cause
     */
    default <R extends @Nullable Object, Y extends Exception> R with(Body<? super T, ? extends R, Y, X> body)
            throws Y, X {
        T value = enter();
        R result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            throwIfSwallowed(Exits.swallowed(this, failure));
            throw failure;
        }
        throwIfSwallowed(Exits.swallowed(this, null));
        return result;
    }

    /**
     * Enters, runs a body, and leaves; for managers that may swallow.
     *
     * @param fallback what is returned if a failure is swallowed
     * @param body what is done between, with what was entered
     * @param <R> the type of the body's result
     * @param <Y> what the body throws beside what this manager throws
     * @return the body's result, or the fallback
     * @throws Y what the body throws
     * @throws X what the body, entering or leaving throws
     */
    default <R extends @Nullable Object, Y extends Exception> R with(
            R fallback, Body<? super T, ? extends R, Y, X> body) throws Y, X {
        T value = enter();
        R result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            if (Exits.swallowed(this, failure).isPresent()) {
                return fallback;
            }
            throw failure;
        }
        return Exits.swallowed(this, null).isPresent() ? fallback : result;
    }

    /**
     * Enters, runs a body that returns nothing, and leaves.
     *
     * @param body what is done between, with what was entered
     * @param <Y> what the body throws beside what this manager throws
     * @throws Y what the body throws
     * @throws X what the body, entering or leaving throws
     */
    default <Y extends Exception> void run(Body.OfVoid<? super T, Y, X> body) throws Y, X {
        T value = enter();
        try {
            body.run(value);
        } catch (Throwable failure) {
            if (Exits.swallowed(this, failure).isPresent()) {
                return;
            }
            throw failure;
        }
        Exits.swallowed(this, null);
    }

    private static void throwIfSwallowed(Optional<Throwable> swallowed) {
        swallowed.ifPresent(failure -> {
            throw new IllegalStateException(
                    "the failure was swallowed, and there is no value to return: pass a fallback, or use run", failure);
        });
    }
}
