package managed.clashes;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.ContextManager;
import dev.dunder.runtime.Leaving;

/**
 * Enters and leaves {@link Body}.
 *
 * <pre>{@code
 * enter      enter()
 * failure    fail(Throwable)
 * failure    failEach(Throwable)
 * always     leave()
 * }</pre>
 *
 * <p>There is no scope for try-with-resources: {@code fail(Throwable)} may swallow a failure,
 * which {@code close()} cannot.
 */
@GeneratedByDunder
public final class BodyManaged {
    private BodyManaged() {}

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param body2 what is entered
     * @param fallback what is returned where a failure is swallowed
     * @param body what is done between, with what entering returned
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <Contexts, Throwable, R, X extends Exception> R with(
            Body<Contexts, Throwable> body2, R fallback, dev.dunder.context.Body<? super Contexts, ? extends R, X, InterruptedException> body)
            throws X, InterruptedException {
        Contexts value = body2.enter();
        R result;
        try {
            result = body.run(value);
        } catch (java.lang.Throwable failure) {
            if (leave(body2, Leaving.afterFailure(failure)).<InterruptedException>end()) {
                return fallback;
            }
            throw failure;
        }
        leave(body2, Leaving.afterSuccess()).<InterruptedException>end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param body2 what is entered
     * @param body what is done between, with what entering returned
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    public static <Contexts, Throwable, X extends Exception> void run(
            Body<Contexts, Throwable> body2, dev.dunder.context.Body.OfVoid<? super Contexts, X, InterruptedException> body)
            throws X, InterruptedException {
        BodyManaged.<Contexts, Throwable, Object, X>with(body2, null, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param body2 what is entered
     * @return the manager
     */
    public static <Contexts, Throwable> ContextManager<Contexts, InterruptedException> of(
            Body<Contexts, Throwable> body2) {
        return dev.dunder.context.Contexts.once(
                () -> body2.enter(),
                (value, leaving) -> leave(body2, leaving));
    }

    /** Runs the exits. */
    private static <Contexts, Throwable> Leaving leave(Body<Contexts, Throwable> body2, Leaving leaving) {
        return leaving.decideOnFailure(failure -> body2.fail(failure))
                .onFailure(failure -> body2.failEach(failure))
                .always(() -> body2.leave());
    }
}
