package managed.parameters;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.runtime.Leaving;

/**
 * Enters and leaves {@link Bound.First}.
 *
 * <pre>{@code
 * enter      __enter__(String)
 * always     __exit__(String)
 * }</pre>
 *
 * <p>There is no {@code open}, as {@code __enter__(String)} has parameters.
 *
 * <p>Scopes have no {@code complete()}, as no exit asks for the outcome or the failure.
 */
@GeneratedByDunder
final class BoundFirstManaged implements AutoCloseable {
    private final Bound.First first;

    private final String value;

    private boolean isClosed;

    private BoundFirstManaged(Bound.First first, String name) {
        this.first = first;
        value = first.__enter__(name);
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param first what is entered
     * @param name an argument of entering
     * @param body what is done between, with what entering returned
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <R, X extends Exception> R with(
            Bound.First first, String name, Body<? super String, ? extends R, X, RuntimeException> body) throws X {
        String value = first.__enter__(name);
        R result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            leave(first, value, Leaving.afterFailure(failure)).end();
            throw failure;
        }
        leave(first, value, Leaving.afterSuccess()).end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param first what is entered
     * @param name an argument of entering
     * @param body what is done between, with what entering returned
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    static <X extends Exception> void run(
            Bound.First first, String name, Body.OfVoid<? super String, X, RuntimeException> body) throws X {
        BoundFirstManaged.<Object, X>with(first, name, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param first what is entered
     * @param name an argument of entering
     * @return the scope
     */
    static BoundFirstManaged enter(Bound.First first, String name) {
        return new BoundFirstManaged(first, name);
    }

    /**
     * Returns what entering returned.
     *
     * @return what the block works with
     */
    String value() {
        return value;
    }

    /** Leaves. Closing again does nothing. */
    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        leave(first, value, Leaving.afterSuccess()).end();
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param first what is entered
     * @param name an argument of entering
     * @return the manager
     */
    static ContextManager<String, RuntimeException> of(Bound.First first, String name) {
        return Contexts.once(
                () -> first.__enter__(name),
                (value, leaving) -> leave(first, value, leaving));
    }

    /** Runs the exits. */
    private static Leaving leave(Bound.First first, String value, Leaving leaving) {
        return leaving.always(() -> first.__exit__(value));
    }
}
