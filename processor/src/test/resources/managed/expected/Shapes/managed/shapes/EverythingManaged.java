package managed.shapes;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.runtime.Leaving;

/**
 * Enters and leaves {@link Everything}.
 *
 * <pre>{@code
 * enter      enter()
 * always     exit(Throwable)
 * }</pre>
 *
 * <p>There is no scope for try-with-resources: {@code exit(Throwable)} throws more than an
 * {@code Exception}, which {@code close()} cannot.
 *
 * <p>There is no {@code of}, as more than an {@code Exception} is declared to be thrown.
 */
@GeneratedByDunder
public final class EverythingManaged {
    private EverythingManaged() {}

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param everything what is entered
     * @param body what is done between, with what entering returned
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <E extends Throwable, R, X extends Exception> R with(
            Everything<E> everything, Body<? super Long, ? extends R, X, RuntimeException> body)
            throws X, E, Throwable {
        long value = everything.enter();
        R result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            leave(everything, Leaving.afterFailure(failure)).<E>end();
            throw failure;
        }
        leave(everything, Leaving.afterSuccess()).<E>end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param everything what is entered
     * @param body what is done between, with what entering returned
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    public static <E extends Throwable, X extends Exception> void run(
            Everything<E> everything, Body.OfVoid<? super Long, X, RuntimeException> body) throws X, E, Throwable {
        EverythingManaged.<E, Object, X>with(everything, value -> {
            body.run(value);
            return null;
        });
    }

    /** Runs the exits. */
    private static <E extends Throwable> Leaving leave(Everything<E> everything, Leaving leaving) {
        return leaving.always(failure -> everything.exit(failure));
    }
}
