package managed.listed;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import java.util.concurrent.locks.Lock;

/**
 * Enters and leaves {@link Lock}.
 *
 * <pre>{@code
 * enter      lock()
 * always     unlock()
 * }</pre>
 *
 * <p>Scopes have no {@code complete()}, as no exit asks for the outcome or the failure.
 */
@GeneratedByDunder
final class LockManaged implements AutoCloseable {
    private final Lock lock;

    private boolean isClosed;

    private LockManaged(Lock lock) {
        this.lock = lock;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param lock what is entered
     * @param body what is done between
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <R, X extends Exception> R with(
            Lock lock, Body<? super Lock, ? extends R, X, RuntimeException> body) throws X {
        lock.lock();
        R result;
        try {
            result = body.run(lock);
        } catch (Throwable failure) {
            fail(lock, failure);
            throw failure;
        }
        lock.unlock();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param lock what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> int withInt(Lock lock, Body.OfInt<? super Lock, X, RuntimeException> body) throws X {
        lock.lock();
        int result;
        try {
            result = body.run(lock);
        } catch (Throwable failure) {
            fail(lock, failure);
            throw failure;
        }
        lock.unlock();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param lock what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> long withLong(
            Lock lock, Body.OfLong<? super Lock, X, RuntimeException> body) throws X {
        lock.lock();
        long result;
        try {
            result = body.run(lock);
        } catch (Throwable failure) {
            fail(lock, failure);
            throw failure;
        }
        lock.unlock();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param lock what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> double withDouble(
            Lock lock, Body.OfDouble<? super Lock, X, RuntimeException> body) throws X {
        lock.lock();
        double result;
        try {
            result = body.run(lock);
        } catch (Throwable failure) {
            fail(lock, failure);
            throw failure;
        }
        lock.unlock();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param lock what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> boolean withBoolean(
            Lock lock, Body.OfBoolean<? super Lock, X, RuntimeException> body) throws X {
        lock.lock();
        boolean result;
        try {
            result = body.run(lock);
        } catch (Throwable failure) {
            fail(lock, failure);
            throw failure;
        }
        lock.unlock();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param lock what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    static <X extends Exception> void run(Lock lock, Body.OfVoid<? super Lock, X, RuntimeException> body) throws X {
        lock.lock();
        try {
            body.run(lock);
        } catch (Throwable failure) {
            fail(lock, failure);
            throw failure;
        }
        lock.unlock();
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param lock what is entered
     * @return the scope
     */
    static LockManaged enter(Lock lock) {
        LockManaged scope = new LockManaged(lock);
        lock.lock();
        return scope;
    }

    /**
     * Gives what was entered.
     *
     * @return what the block works with
     */
    Lock value() {
        return lock;
    }

    /** Leaves. Closing again does nothing. */
    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        lock.unlock();
    }

    /**
     * A manager that can be entered once.
     *
     * @param lock what it enters
     * @return the manager
     */
    static ContextManager<Lock, RuntimeException> of(Lock lock) {
        return Contexts.once(
                () -> {
                    lock.lock();
                    return lock;
                },
                failure -> {
                    lock.unlock();
                    return false;
                });
    }

    /** Leaves after a failure. */
    private static void fail(Lock lock, Throwable failure) {
        try {
            lock.unlock();
        } catch (Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
        }
    }
}
