package managed.parameters;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.runtime.Leaving;
import java.util.concurrent.Semaphore;

/**
 * Enters and leaves {@link Semaphore}.
 *
 * <pre>{@code
 * enter      acquireUninterruptibly()
 * always     release()
 * }</pre>
 *
 * <p>Scopes have no {@code complete()}, as no exit asks for the outcome or the failure.
 */
@GeneratedByDunder
public final class SemaphoreManaged implements AutoCloseable {
    private final Semaphore semaphore;

    private boolean isClosed;

    private SemaphoreManaged(Semaphore semaphore) {
        this.semaphore = semaphore;
        semaphore.acquireUninterruptibly();
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param semaphore what is entered
     * @param body what is done between
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <R, X extends Exception> R with(
            Semaphore semaphore, Body<? super Semaphore, ? extends R, X, RuntimeException> body) throws X {
        semaphore.acquireUninterruptibly();
        R result;
        try {
            result = body.run(semaphore);
        } catch (Throwable failure) {
            leave(semaphore, Leaving.afterFailure(failure)).end();
            throw failure;
        }
        leave(semaphore, Leaving.afterSuccess()).end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param semaphore what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    public static <X extends Exception> void run(
            Semaphore semaphore, Body.OfVoid<? super Semaphore, X, RuntimeException> body) throws X {
        SemaphoreManaged.<Object, X>with(semaphore, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param semaphore what is entered
     * @return the scope
     */
    public static SemaphoreManaged enter(Semaphore semaphore) {
        return new SemaphoreManaged(semaphore);
    }

    /**
     * Makes {@code Semaphore} and enters it; closing the scope leaves.
     *
     * @return the scope
     */
    public static SemaphoreManaged open(int value) {
        return enter(new Semaphore(value));
    }

    /**
     * Makes {@code Semaphore} and enters it; closing the scope leaves.
     *
     * @return the scope
     */
    public static SemaphoreManaged open(int value, boolean value2) {
        return enter(new Semaphore(value, value2));
    }

    /**
     * Returns what was entered.
     *
     * @return what the block works with
     */
    public Semaphore value() {
        return semaphore;
    }

    /** Leaves. Closing again does nothing. */
    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        leave(semaphore, Leaving.afterSuccess()).end();
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param semaphore what is entered
     * @return the manager
     */
    public static ContextManager<Semaphore, RuntimeException> of(Semaphore semaphore) {
        return Contexts.once(
                () -> {
                    semaphore.acquireUninterruptibly();
                    return semaphore;
                },
                (value, leaving) -> leave(semaphore, leaving));
    }

    /** Runs the exits. */
    private static Leaving leave(Semaphore semaphore, Leaving leaving) {
        return leaving.always(() -> semaphore.release());
    }
}
