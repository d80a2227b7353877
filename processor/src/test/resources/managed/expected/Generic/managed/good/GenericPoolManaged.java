package managed.good;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.runtime.Leaving;
import java.io.IOException;
import java.util.Map;

/**
 * Enters and leaves {@link Generic.Pool}.
 *
 * <pre>{@code
 * enter      take()
 * always     giveBack()
 * }</pre>
 *
 * <p>Scopes have no {@code complete()}, as no exit asks for the outcome or the failure.
 */
@GeneratedByDunder
public final class GenericPoolManaged<T extends Comparable<T>, E extends Exception> implements AutoCloseable {
    private final Generic.Pool<T, E> pool;

    private final T value;

    private boolean isClosed;

    private GenericPoolManaged(Generic.Pool<T, E> pool) {
        this.pool = pool;
        value = pool.take();
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param pool what is entered
     * @param body what is done between, with what entering returned
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <T extends Comparable<T>, E extends Exception, R, X extends Exception> R with(
            Generic.Pool<T, E> pool, Body<? super T, ? extends R, X, RuntimeException> body) throws X, E {
        T value = pool.take();
        R result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            leave(pool, Leaving.afterFailure(failure)).<E>end();
            throw failure;
        }
        leave(pool, Leaving.afterSuccess()).<E>end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param pool what is entered
     * @param body what is done between, with what entering returned
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    public static <T extends Comparable<T>, E extends Exception, X extends Exception> void run(
            Generic.Pool<T, E> pool, Body.OfVoid<? super T, X, RuntimeException> body) throws X, E {
        GenericPoolManaged.<T, E, Object, X>with(pool, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param pool what is entered
     * @return the scope
     */
    public static <T extends Comparable<T>, E extends Exception> GenericPoolManaged<T, E> enter(
            Generic.Pool<T, E> pool) {
        return new GenericPoolManaged<>(pool);
    }

    /**
     * Makes {@code Pool} and enters it; closing the scope leaves.
     *
     * @return the scope
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T extends Comparable<T>, E extends Exception> GenericPoolManaged<T, E> open(T... values) {
        return enter(new Generic.Pool<T, E>(values));
    }

    /**
     * Makes {@code Pool} and enters it; closing the scope leaves.
     *
     * <p>Breaks on return.
     *
     * @return the scope
     */
    public static <T extends Comparable<T>, E extends Exception, K extends T> GenericPoolManaged<T, E> open(
            Map<K, ? extends E> broken) throws IOException {
        return enter(new Generic.Pool<T, E>(broken));
    }

    /**
     * Returns what entering returned.
     *
     * @return what the block works with
     */
    public T value() {
        return value;
    }

    /** Leaves. Closing again does nothing. */
    @Override
    public void close() throws E {
        if (isClosed) {
            return;
        }
        isClosed = true;
        leave(pool, Leaving.afterSuccess()).<E>end();
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param pool what is entered
     * @return the manager
     */
    public static <T extends Comparable<T>, E extends Exception> ContextManager<T, E> of(Generic.Pool<T, E> pool) {
        return Contexts.once(
                () -> pool.take(),
                (value, leaving) -> leave(pool, leaving));
    }

    /** Runs the exits. */
    private static <T extends Comparable<T>, E extends Exception> Leaving leave(
            Generic.Pool<T, E> pool, Leaving leaving) {
        return leaving.always(() -> pool.giveBack());
    }
}
