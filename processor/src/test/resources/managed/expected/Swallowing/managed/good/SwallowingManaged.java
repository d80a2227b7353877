package managed.good;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.runtime.Leaving;

/**
 * Enters and leaves {@link Swallowing}.
 *
 * <pre>{@code
 * enter      __enter__()
 * always     __exit__(Throwable)
 * }</pre>
 *
 * <p>There is no scope for try-with-resources: {@code __exit__(Throwable)} may swallow a failure,
 * which {@code close()} cannot.
 */
@GeneratedByDunder
final class SwallowingManaged {
    private SwallowingManaged() {}

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param swallowing what is entered
     * @param fallback what is returned where a failure is swallowed
     * @param body what is done between
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <R, X extends Exception> R with(
            Swallowing swallowing, R fallback, Body<? super Swallowing, ? extends R, X, RuntimeException> body)
            throws X {
        swallowing.__enter__();
        R result;
        try {
            result = body.run(swallowing);
        } catch (Throwable failure) {
            if (leave(swallowing, Leaving.afterFailure(failure)).end()) {
                return fallback;
            }
            throw failure;
        }
        leave(swallowing, Leaving.afterSuccess()).end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param swallowing what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    static <X extends Exception> void run(
            Swallowing swallowing, Body.OfVoid<? super Swallowing, X, RuntimeException> body) throws X {
        SwallowingManaged.<Object, X>with(swallowing, null, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param swallowing what is entered
     * @return the manager
     */
    static ContextManager<Swallowing, RuntimeException> of(Swallowing swallowing) {
        return Contexts.once(
                () -> {
                    swallowing.__enter__();
                    return swallowing;
                },
                (value, leaving) -> leave(swallowing, leaving));
    }

    /** Runs the exits. */
    private static Leaving leave(Swallowing swallowing, Leaving leaving) {
        return leaving.decide(failure -> swallowing.__exit__(failure));
    }
}
