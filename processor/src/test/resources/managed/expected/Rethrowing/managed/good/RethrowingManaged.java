package managed.good;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.runtime.Leaving;

/**
 * Enters and leaves {@link Rethrowing}.
 *
 * <pre>{@code
 * enter      open()
 * failure    keep(Throwable)
 * always     throwAgain(Throwable)
 * }</pre>
 *
 * <p>There is no scope for try-with-resources: {@code keep(Throwable)} may swallow a failure,
 * which {@code close()} cannot.
 */
@GeneratedByDunder
final class RethrowingManaged {
    private RethrowingManaged() {}

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param rethrowing what is entered
     * @param fallback what is returned where a failure is swallowed
     * @param body what is done between
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <R, X extends Exception> R with(
            Rethrowing rethrowing, R fallback, Body<? super Rethrowing, ? extends R, X, RuntimeException> body)
            throws X {
        rethrowing.open();
        R result;
        try {
            result = body.run(rethrowing);
        } catch (Throwable failure) {
            if (leave(rethrowing, Leaving.afterFailure(failure)).end()) {
                return fallback;
            }
            throw failure;
        }
        leave(rethrowing, Leaving.afterSuccess()).end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param rethrowing what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    static <X extends Exception> void run(
            Rethrowing rethrowing, Body.OfVoid<? super Rethrowing, X, RuntimeException> body) throws X {
        RethrowingManaged.<Object, X>with(rethrowing, null, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param rethrowing what is entered
     * @return the manager
     */
    static ContextManager<Rethrowing, RuntimeException> of(Rethrowing rethrowing) {
        return Contexts.once(
                () -> {
                    rethrowing.open();
                    return rethrowing;
                },
                (value, leaving) -> leave(rethrowing, leaving));
    }

    /** Runs the exits. */
    private static Leaving leave(Rethrowing rethrowing, Leaving leaving) {
        return leaving.decideOnFailure(failure -> rethrowing.keep(failure))
                .always(failure -> rethrowing.throwAgain(failure));
    }
}
