package managed.parameters;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.runtime.Leaving;

/**
 * Enters and leaves {@link Bound.Caused}.
 *
 * <pre>{@code
 * enter      __enter__(Throwable)
 * always     __exit__(Throwable)
 * }</pre>
 *
 * <p>There is no scope for try-with-resources: {@code __exit__(Throwable)} may swallow a failure,
 * which {@code close()} cannot.
 */
@GeneratedByDunder
final class BoundCausedManaged {
    private BoundCausedManaged() {}

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param caused what is entered
     * @param cause an argument of entering
     * @param fallback what is returned where a failure is swallowed
     * @param body what is done between
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <R, X extends Exception> R with(
            Bound.Caused caused, Throwable cause, R fallback, Body<? super Bound.Caused, ? extends R, X, RuntimeException> body)
            throws X {
        caused.__enter__(cause);
        R result;
        try {
            result = body.run(caused);
        } catch (Throwable failure) {
            if (leave(caused, Leaving.afterFailure(failure)).end()) {
                return fallback;
            }
            throw failure;
        }
        leave(caused, Leaving.afterSuccess()).end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param caused what is entered
     * @param cause an argument of entering
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    static <X extends Exception> void run(
            Bound.Caused caused, Throwable cause, Body.OfVoid<? super Bound.Caused, X, RuntimeException> body)
            throws X {
        BoundCausedManaged.<Object, X>with(caused, cause, null, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param caused what is entered
     * @param cause an argument of entering
     * @return the manager
     */
    static ContextManager<Bound.Caused, RuntimeException> of(Bound.Caused caused, Throwable cause) {
        return Contexts.once(
                () -> {
                    caused.__enter__(cause);
                    return caused;
                },
                (value, leaving) -> leave(caused, leaving));
    }

    /** Runs the exits. */
    private static Leaving leave(Bound.Caused caused, Leaving leaving) {
        return leaving.decide(failure -> caused.__exit__(failure));
    }
}
