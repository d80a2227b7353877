package managed.good;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
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

    private GenericPoolManaged(Generic.Pool<T, E> pool, T value) {
        this.pool = pool;
        this.value = value;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param pool what is entered
     * @param body what is done between, with what entering gives
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
            fail(pool, failure);
            throw failure;
        }
        succeed(pool);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param pool what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <T extends Comparable<T>, E extends Exception, X extends Exception> int withInt(
            Generic.Pool<T, E> pool, Body.OfInt<? super T, X, RuntimeException> body) throws X, E {
        T value = pool.take();
        int result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(pool, failure);
            throw failure;
        }
        succeed(pool);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param pool what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <T extends Comparable<T>, E extends Exception, X extends Exception> long withLong(
            Generic.Pool<T, E> pool, Body.OfLong<? super T, X, RuntimeException> body) throws X, E {
        T value = pool.take();
        long result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(pool, failure);
            throw failure;
        }
        succeed(pool);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param pool what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <T extends Comparable<T>, E extends Exception, X extends Exception> double withDouble(
            Generic.Pool<T, E> pool, Body.OfDouble<? super T, X, RuntimeException> body) throws X, E {
        T value = pool.take();
        double result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(pool, failure);
            throw failure;
        }
        succeed(pool);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param pool what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <T extends Comparable<T>, E extends Exception, X extends Exception> boolean withBoolean(
            Generic.Pool<T, E> pool, Body.OfBoolean<? super T, X, RuntimeException> body) throws X, E {
        T value = pool.take();
        boolean result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(pool, failure);
            throw failure;
        }
        succeed(pool);
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param pool what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    public static <T extends Comparable<T>, E extends Exception, X extends Exception> void run(
            Generic.Pool<T, E> pool, Body.OfVoid<? super T, X, RuntimeException> body) throws X, E {
        T value = pool.take();
        try {
            body.run(value);
        } catch (Throwable failure) {
            fail(pool, failure);
            throw failure;
        }
        succeed(pool);
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param pool what is entered
     * @return the scope
     */
    public static <T extends Comparable<T>, E extends Exception> GenericPoolManaged<T, E> enter(
            Generic.Pool<T, E> pool) {
        return new GenericPoolManaged<>(pool, pool.take());
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
     * Gives what entering gave.
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
        succeed(pool);
    }

    /**
     * A manager that can be entered once.
     *
     * @param pool what it enters
     * @return the manager
     */
    public static <T extends Comparable<T>, E extends Exception> ContextManager<T, E> of(Generic.Pool<T, E> pool) {
        return Contexts.once(
                () -> pool.take(),
                failure -> {
                    pool.giveBack();
                    return false;
                });
    }

    /** Leaves after a success. */
    private static <T extends Comparable<T>, E extends Exception> void succeed(Generic.Pool<T, E> pool) throws E {
        try {
            pool.giveBack();
        } catch (Throwable failure) {
            if (failure instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw failure;
        }
    }

    /** Leaves after a failure. */
    private static <T extends Comparable<T>, E extends Exception> void fail(
            Generic.Pool<T, E> pool, Throwable failure) {
        boolean isInterrupted = false;
        try {
            pool.giveBack();
        } catch (Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
            isInterrupted |= thrown instanceof InterruptedException;
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
