package managed.good;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.runtime.Leaving;
import java.io.IOException;

/**
 * Enters and leaves {@link Layered}.
 *
 * <pre>{@code
 * enter      depth()
 * success    first()
 * success    second()
 * failure    recover(Throwable)
 * failure    log()
 * always     inner(Throwable)
 * always     outer()
 * always     last(Throwable)
 * }</pre>
 *
 * <p>There is no scope for try-with-resources: {@code recover(Throwable)} may swallow a failure,
 * which {@code close()} cannot.
 */
@GeneratedByDunder
final class LayeredManaged {
    private LayeredManaged() {}

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param layered what is entered
     * @param fallback what is returned where a failure is swallowed
     * @param body what is done between, with what entering returned
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <R, X extends Exception> R with(
            Layered layered, R fallback, Body<? super Integer, ? extends R, X, IOException> body)
            throws X, IOException, InterruptedException {
        int value = layered.depth();
        R result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            if (leave(layered, Leaving.afterFailure(failure)).<IOException>end()) {
                return fallback;
            }
            throw failure;
        }
        return leave(layered, Leaving.afterSuccess()).<IOException>end() ? fallback : result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param layered what is entered
     * @param body what is done between, with what entering returned
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    static <X extends Exception> void run(
            Layered layered, Body.OfVoid<? super Integer, X, IOException> body)
            throws X, IOException, InterruptedException {
        LayeredManaged.<Object, X>with(layered, null, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param layered what is entered
     * @return the manager
     */
    static ContextManager<Integer, Exception> of(Layered layered) {
        return Contexts.once(
                () -> layered.depth(),
                (value, leaving) -> leave(layered, leaving));
    }

    /** Runs the exits. */
    private static Leaving leave(Layered layered, Leaving leaving) {
        return leaving.onSuccess(() -> layered.first())
                .onSuccess(() -> layered.second())
                .decideOnFailure(failure -> layered.recover(failure))
                .onFailure(() -> layered.log())
                .decide(failure -> layered.inner(failure))
                .decide(failure -> layered.outer())
                .always(failure -> layered.last(failure));
    }
}
