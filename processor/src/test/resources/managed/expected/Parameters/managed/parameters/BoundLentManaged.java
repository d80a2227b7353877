package managed.parameters;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.runtime.Leaving;
import java.util.List;

/**
 * Enters and leaves {@link Bound.Lent}.
 *
 * <pre>{@code
 * enter      lend(List<T>, T[])
 * always     giveBack(T[], List<? extends T>)
 * }</pre>
 *
 * <p>There is no {@code open}, as {@code lend(List<T>, T[])} has parameters.
 *
 * <p>Scopes have no {@code complete()}, as no exit asks for the outcome or the failure.
 */
@GeneratedByDunder
final class BoundLentManaged<T, E extends Exception> implements AutoCloseable {
    private final Bound.Lent<T, E> lent;

    private final T[] value;

    private final List<T> values;

    private boolean isClosed;

    private BoundLentManaged(Bound.Lent<T, E> lent, List<T> values, T[] more) throws E {
        this.lent = lent;
        this.values = values;
        value = lent.lend(values, more);
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param lent what is entered
     * @param values an argument of entering
     * @param more an argument of entering
     * @param body what is done between, with what entering returned
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <T, E extends Exception, R, X extends Exception> R with(
            Bound.Lent<T, E> lent, List<T> values, T[] more, Body<? super T[], ? extends R, X, RuntimeException> body)
            throws X, E {
        T[] value = lent.lend(values, more);
        R result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            leave(lent, value, values, Leaving.afterFailure(failure)).<E>end();
            throw failure;
        }
        leave(lent, value, values, Leaving.afterSuccess()).<E>end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param lent what is entered
     * @param values an argument of entering
     * @param more an argument of entering
     * @param body what is done between, with what entering returned
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    static <T, E extends Exception, X extends Exception> void run(
            Bound.Lent<T, E> lent, List<T> values, T[] more, Body.OfVoid<? super T[], X, RuntimeException> body)
            throws X, E {
        BoundLentManaged.<T, E, Object, X>with(lent, values, more, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param lent what is entered
     * @param values an argument of entering
     * @param more an argument of entering
     * @return the scope
     */
    static <T, E extends Exception> BoundLentManaged<T, E> enter(
            Bound.Lent<T, E> lent, List<T> values, T[] more) throws E {
        return new BoundLentManaged<>(lent, values, more);
    }

    /**
     * Returns what entering returned.
     *
     * @return what the block works with
     */
    T[] value() {
        return value;
    }

    /** Leaves. Closing again does nothing. */
    @Override
    public void close() throws E {
        if (isClosed) {
            return;
        }
        isClosed = true;
        leave(lent, value, values, Leaving.afterSuccess()).<E>end();
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param lent what is entered
     * @param values an argument of entering
     * @param more an argument of entering
     * @return the manager
     */
    static <T, E extends Exception> ContextManager<T[], E> of(Bound.Lent<T, E> lent, List<T> values, T[] more) {
        return Contexts.once(
                () -> lent.lend(values, more),
                (value, leaving) -> leave(lent, value, values, leaving));
    }

    /** Runs the exits. */
    private static <T, E extends Exception> Leaving leave(
            Bound.Lent<T, E> lent, T[] value, List<T> values, Leaving leaving) {
        return leaving.always(() -> lent.giveBack(value, values));
    }
}
