package managed.parameters;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.runtime.Leaving;
import java.util.List;

/**
 * Enters and leaves {@link Overloaded}.
 *
 * <pre>{@code
 * enter      open(List<T>, T[][])
 * always     end(T[][])
 * }</pre>
 *
 * <p>There is no {@code open}, as {@code open(List<T>, T[][])} has parameters.
 *
 * <p>Scopes have no {@code complete()}, as no exit asks for the outcome or the failure.
 */
@GeneratedByDunder
public final class VariablesManaged<T extends Comparable<T>> implements AutoCloseable {
    private final Overloaded<T> overloaded;

    private final T[][] more;

    private boolean isClosed;

    private VariablesManaged(Overloaded<T> overloaded, List<T> values, T[][] more) {
        this.overloaded = overloaded;
        this.more = more;
        overloaded.open(values, more);
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param overloaded what is entered
     * @param values an argument of entering
     * @param more an argument of entering
     * @param body what is done between
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <T extends Comparable<T>, R, X extends Exception> R with(
            Overloaded<T> overloaded, List<T> values, T[][] more, Body<? super Overloaded<T>, ? extends R, X, RuntimeException> body)
            throws X {
        overloaded.open(values, more);
        R result;
        try {
            result = body.run(overloaded);
        } catch (Throwable failure) {
            leave(overloaded, more, Leaving.afterFailure(failure)).end();
            throw failure;
        }
        leave(overloaded, more, Leaving.afterSuccess()).end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param overloaded what is entered
     * @param values an argument of entering
     * @param more an argument of entering
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    public static <T extends Comparable<T>, X extends Exception> void run(
            Overloaded<T> overloaded, List<T> values, T[][] more, Body.OfVoid<? super Overloaded<T>, X, RuntimeException> body)
            throws X {
        VariablesManaged.<T, Object, X>with(overloaded, values, more, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param overloaded what is entered
     * @param values an argument of entering
     * @param more an argument of entering
     * @return the scope
     */
    public static <T extends Comparable<T>> VariablesManaged<T> enter(
            Overloaded<T> overloaded, List<T> values, T[][] more) {
        return new VariablesManaged<>(overloaded, values, more);
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
        leave(overloaded, more, Leaving.afterSuccess()).end();
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param overloaded what is entered
     * @param values an argument of entering
     * @param more an argument of entering
     * @return the manager
     */
    public static <T extends Comparable<T>> ContextManager<Overloaded<T>, RuntimeException> of(
            Overloaded<T> overloaded, List<T> values, T[][] more) {
        return Contexts.once(
                () -> {
                    overloaded.open(values, more);
                    return overloaded;
                },
                (value, leaving) -> leave(overloaded, more, leaving));
    }

    /** Runs the exits. */
    private static <T extends Comparable<T>> Leaving leave(Overloaded<T> overloaded, T[][] more, Leaving leaving) {
        return leaving.always(() -> overloaded.end(more));
    }
}
