package managed.parameters;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.runtime.Leaving;
import java.util.concurrent.locks.StampedLock;

/**
 * Enters and leaves {@link StampedLock}.
 *
 * <pre>{@code
 * enter      writeLock()
 * always     unlockWrite(long)
 * }</pre>
 *
 * <p>Scopes have no {@code complete()}, as no exit asks for the outcome or the failure.
 */
@GeneratedByDunder
public final class WritingManaged implements AutoCloseable {
    private final StampedLock stampedLock;

    private final long value;

    private boolean isClosed;

    private WritingManaged(StampedLock stampedLock) {
        this.stampedLock = stampedLock;
        value = stampedLock.writeLock();
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param stampedLock what is entered
     * @param body what is done between, with what entering returned
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <R, X extends Exception> R with(
            StampedLock stampedLock, Body<? super Long, ? extends R, X, RuntimeException> body) throws X {
        long value = stampedLock.writeLock();
        R result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            leave(stampedLock, value, Leaving.afterFailure(failure)).end();
            throw failure;
        }
        leave(stampedLock, value, Leaving.afterSuccess()).end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param stampedLock what is entered
     * @param body what is done between, with what entering returned
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    public static <X extends Exception> void run(
            StampedLock stampedLock, Body.OfVoid<? super Long, X, RuntimeException> body) throws X {
        WritingManaged.<Object, X>with(stampedLock, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param stampedLock what is entered
     * @return the scope
     */
    public static WritingManaged enter(StampedLock stampedLock) {
        return new WritingManaged(stampedLock);
    }

    /**
     * Makes {@code StampedLock} and enters it; closing the scope leaves.
     *
     * @return the scope
     */
    public static WritingManaged open() {
        return enter(new StampedLock());
    }

    /**
     * Returns what entering returned.
     *
     * @return what the block works with
     */
    public long value() {
        return value;
    }

    /** Leaves. Closing again does nothing. */
    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        leave(stampedLock, value, Leaving.afterSuccess()).end();
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param stampedLock what is entered
     * @return the manager
     */
    public static ContextManager<Long, RuntimeException> of(StampedLock stampedLock) {
        return Contexts.once(
                () -> stampedLock.writeLock(),
                (value, leaving) -> leave(stampedLock, value, leaving));
    }

    /** Runs the exits. */
    private static Leaving leave(StampedLock stampedLock, long value, Leaving leaving) {
        return leaving.always(() -> stampedLock.unlockWrite(value));
    }
}
