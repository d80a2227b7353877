package managed.parameters;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.runtime.Leaving;

/**
 * Enters and leaves {@link Overloaded}.
 *
 * <pre>{@code
 * enter      open(T)
 * always     end(T)
 * }</pre>
 *
 * <p>There is no {@code open}, as {@code open(T)} has parameters.
 *
 * <p>Scopes have no {@code complete()}, as no exit asks for the outcome or the failure.
 */
@GeneratedByDunder
public final class GenericManaged<T extends Comparable<T>> implements AutoCloseable {
    private final Overloaded<T> overloaded;

    private final T value2;

    private boolean isClosed;

    private GenericManaged(Overloaded<T> overloaded, T value2) {
        this.overloaded = overloaded;
        this.value2 = value2;
        overloaded.open(value2);
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param overloaded what is entered
     * @param value2 an argument of entering
     * @param body what is done between
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <T extends Comparable<T>, R, X extends Exception> R with(
            Overloaded<T> overloaded, T value2, Body<? super Overloaded<T>, ? extends R, X, RuntimeException> body)
            throws X {
        overloaded.open(value2);
        R result;
        try {
            result = body.run(overloaded);
        } catch (Throwable failure) {
            leave(overloaded, value2, Leaving.afterFailure(failure)).end();
            throw failure;
        }
        leave(overloaded, value2, Leaving.afterSuccess()).end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param overloaded what is entered
     * @param value2 an argument of entering
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    public static <T extends Comparable<T>, X extends Exception> void run(
            Overloaded<T> overloaded, T value2, Body.OfVoid<? super Overloaded<T>, X, RuntimeException> body) throws X {
        GenericManaged.<T, Object, X>with(overloaded, value2, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param overloaded what is entered
     * @param value2 an argument of entering
     * @return the scope
     */
    public static <T extends Comparable<T>> GenericManaged<T> enter(Overloaded<T> overloaded, T value2) {
        return new GenericManaged<>(overloaded, value2);
    }

    /**
     * Returns what was entered.
     *
     * @return what the block works with
     */
    public Overloaded<T> value() {
        return overloaded;
    }

    /** Leaves. Closing again does nothing. */
    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        leave(overloaded, value2, Leaving.afterSuccess()).end();
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param overloaded what is entered
     * @param value2 an argument of entering
     * @return the manager
     */
    public static <T extends Comparable<T>> ContextManager<Overloaded<T>, RuntimeException> of(
            Overloaded<T> overloaded, T value2) {
        return Contexts.once(() -> {
                    overloaded.open(value2);
                    return overloaded;
                }, (value, leaving) -> leave(overloaded, value2, leaving));
    }

    /** Runs the exits. */
    private static <T extends Comparable<T>> Leaving leave(Overloaded<T> overloaded, T value2, Leaving leaving) {
        return leaving.always(() -> overloaded.end(value2));
    }
}
