package managed.listed;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.runtime.Leaving;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Enters and leaves {@link ReentrantLock}.
 *
 * <pre>{@code
 * enter      lock()
 * always     unlock()
 * }</pre>
 *
 * <p>Scopes have no {@code complete()}, as no exit asks for the outcome or the failure.
 */
@GeneratedByDunder
final class ReentrantLockManaged implements AutoCloseable {
    private final ReentrantLock reentrantLock;

    private boolean isClosed;

    private ReentrantLockManaged(ReentrantLock reentrantLock) {
        this.reentrantLock = reentrantLock;
        reentrantLock.lock();
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param reentrantLock what is entered
     * @param body what is done between
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <R, X extends Exception> R with(
            ReentrantLock reentrantLock, Body<? super ReentrantLock, ? extends R, X, RuntimeException> body) throws X {
        reentrantLock.lock();
        R result;
        try {
            result = body.run(reentrantLock);
        } catch (Throwable failure) {
            leave(reentrantLock, Leaving.afterFailure(failure)).end();
            throw failure;
        }
        leave(reentrantLock, Leaving.afterSuccess()).end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param reentrantLock what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    static <X extends Exception> void run(
            ReentrantLock reentrantLock, Body.OfVoid<? super ReentrantLock, X, RuntimeException> body) throws X {
        ReentrantLockManaged.<Object, X>with(reentrantLock, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param reentrantLock what is entered
     * @return the scope
     */
    static ReentrantLockManaged enter(ReentrantLock reentrantLock) {
        return new ReentrantLockManaged(reentrantLock);
    }

    /**
     * Makes {@code ReentrantLock} and enters it; closing the scope leaves.
     *
     * @return the scope
     */
    static ReentrantLockManaged open() {
        return enter(new ReentrantLock());
    }

    /**
     * Makes {@code ReentrantLock} and enters it; closing the scope leaves.
     *
     * @return the scope
     */
    static ReentrantLockManaged open(boolean value) {
        return enter(new ReentrantLock(value));
    }

    /**
     * Returns what was entered.
     *
     * @return what the block works with
     */
    ReentrantLock value() {
        return reentrantLock;
    }

    /** Leaves. Closing again does nothing. */
    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        leave(reentrantLock, Leaving.afterSuccess()).end();
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param reentrantLock what is entered
     * @return the manager
     */
    static ContextManager<ReentrantLock, RuntimeException> of(ReentrantLock reentrantLock) {
        return Contexts.once(
                () -> {
                    reentrantLock.lock();
                    return reentrantLock;
                },
                (value, leaving) -> leave(reentrantLock, leaving));
    }

    /** Runs the exits. */
    private static Leaving leave(ReentrantLock reentrantLock, Leaving leaving) {
        return leaving.always(() -> reentrantLock.unlock());
    }
}
