package managed.shapes;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.runtime.Leaving;

/**
 * Enters and leaves {@link Interrupted}.
 *
 * <pre>{@code
 * enter      enter()
 * failure    undo()
 * always     drain()
 * }</pre>
 *
 * <p>There is no scope for try-with-resources: {@code undo()} may be interrupted,
 * and javac would warn all who use it.
 */
@GeneratedByDunder
public final class InterruptedManaged {
    private InterruptedManaged() {}

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param interrupted what is entered
     * @param body what is done between
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <R, X extends Exception> R with(
            Interrupted interrupted, Body<? super Interrupted, ? extends R, X, Exception> body)
            throws X, Exception, InterruptedException {
        interrupted.enter();
        R result;
        try {
            result = body.run(interrupted);
        } catch (Throwable failure) {
            leave(interrupted, Leaving.afterFailure(failure)).<Exception>end();
            throw failure;
        }
        leave(interrupted, Leaving.afterSuccess()).<Exception>end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param interrupted what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    public static <X extends Exception> void run(
            Interrupted interrupted, Body.OfVoid<? super Interrupted, X, Exception> body)
            throws X, Exception, InterruptedException {
        InterruptedManaged.<Object, X>with(interrupted, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param interrupted what is entered
     * @return the manager
     */
    public static ContextManager<Interrupted, Exception> of(Interrupted interrupted) {
        return Contexts.once(
                () -> {
                    interrupted.enter();
                    return interrupted;
                },
                (value, leaving) -> leave(interrupted, leaving));
    }

    /** Runs the exits. */
    private static Leaving leave(Interrupted interrupted, Leaving leaving) {
        return leaving.onFailure(() -> interrupted.undo())
                .always(() -> interrupted.drain());
    }
}
