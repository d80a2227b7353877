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
 * enter      acquireUninterruptibly(int)
 * always     release(int)
 * }</pre>
 *
 * <p>There is no {@code open}, as {@code acquireUninterruptibly(int)} has parameters.
 *
 * <p>Scopes have no {@code complete()}, as no exit asks for the outcome or the failure.
 */
@GeneratedByDunder
public final class PermitsManaged implements AutoCloseable {
    private final Semaphore semaphore;

    private final int argument;

    private boolean isClosed;

    private PermitsManaged(Semaphore semaphore, int argument) {
        this.semaphore = semaphore;
        this.argument = argument;
        semaphore.acquireUninterruptibly(argument);
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param semaphore what is entered
     * @param argument an argument of entering
     * @param body what is done between
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <R, X extends Exception> R with(
            Semaphore semaphore, int argument, Body<? super Semaphore, ? extends R, X, RuntimeException> body)
            throws X {
        semaphore.acquireUninterruptibly(argument);
        R result;
        try {
            result = body.run(semaphore);
        } catch (Throwable failure) {
            leave(semaphore, argument, Leaving.afterFailure(failure)).end();
            throw failure;
        }
        leave(semaphore, argument, Leaving.afterSuccess()).end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param semaphore what is entered
     * @param argument an argument of entering
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    public static <X extends Exception> void run(
            Semaphore semaphore, int argument, Body.OfVoid<? super Semaphore, X, RuntimeException> body) throws X {
        PermitsManaged.<Object, X>with(semaphore, argument, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param semaphore what is entered
     * @param argument an argument of entering
     * @return the scope
     */
    public static PermitsManaged enter(Semaphore semaphore, int argument) {
        return new PermitsManaged(semaphore, argument);
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
        leave(semaphore, argument, Leaving.afterSuccess()).end();
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param semaphore what is entered
     * @param argument an argument of entering
     * @return the manager
     */
    public static ContextManager<Semaphore, RuntimeException> of(Semaphore semaphore, int argument) {
        return Contexts.once(
                () -> {
                    semaphore.acquireUninterruptibly(argument);
                    return semaphore;
                },
                (value, leaving) -> leave(semaphore, argument, leaving));
    }

    /** Runs the exits. */
    private static Leaving leave(Semaphore semaphore, int argument, Leaving leaving) {
        return leaving.always(() -> semaphore.release(argument));
    }
}
