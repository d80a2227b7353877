package managed.listed;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.runtime.Leaving;
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
        lock.lock();
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
            leave(lock, Leaving.afterFailure(failure)).end();
            throw failure;
        }
        leave(lock, Leaving.afterSuccess()).end();
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
        LockManaged.<Object, X>with(lock, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param lock what is entered
     * @return the scope
     */
    static LockManaged enter(Lock lock) {
        return new LockManaged(lock);
    }

    /**
     * Returns what was entered.
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
        leave(lock, Leaving.afterSuccess()).end();
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param lock what is entered
     * @return the manager
     */
    static ContextManager<Lock, RuntimeException> of(Lock lock) {
        return Contexts.once(
                () -> {
                    lock.lock();
                    return lock;
                },
                (value, leaving) -> leave(lock, leaving));
    }

    /** Runs the exits. */
    private static Leaving leave(Lock lock, Leaving leaving) {
        return leaving.always(() -> lock.unlock());
    }
}
