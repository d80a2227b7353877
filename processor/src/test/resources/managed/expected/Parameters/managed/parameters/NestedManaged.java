package managed.parameters;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.runtime.Leaving;
import java.util.List;
import java.util.Map;

/**
 * Enters and leaves {@link Overloaded}.
 *
 * <pre>{@code
 * enter      open(Map.Entry<String, List<Integer>>)
 * always     close(List<Integer>)
 * }</pre>
 *
 * <p>There is no {@code open}, as {@code open(Map.Entry<String, List<Integer>>)} has parameters.
 *
 * <p>Scopes have no {@code complete()}, as no exit asks for the outcome or the failure.
 */
@GeneratedByDunder
public final class NestedManaged<T extends Comparable<T>> implements AutoCloseable {
    private final Overloaded<T> overloaded;

    private final List<Integer> value;

    private boolean isClosed;

    private NestedManaged(Overloaded<T> overloaded, Map.Entry<String, List<Integer>> entry) {
        this.overloaded = overloaded;
        value = overloaded.open(entry);
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param overloaded what is entered
     * @param entry an argument of entering
     * @param body what is done between, with what entering returned
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <T extends Comparable<T>, R, X extends Exception> R with(
            Overloaded<T> overloaded, Map.Entry<String, List<Integer>> entry, Body<? super List<Integer>, ? extends R, X, RuntimeException> body)
            throws X {
        List<Integer> value = overloaded.open(entry);
        R result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            leave(overloaded, value, Leaving.afterFailure(failure)).end();
            throw failure;
        }
        leave(overloaded, value, Leaving.afterSuccess()).end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param overloaded what is entered
     * @param entry an argument of entering
     * @param body what is done between, with what entering returned
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    public static <T extends Comparable<T>, X extends Exception> void run(
            Overloaded<T> overloaded, Map.Entry<String, List<Integer>> entry, Body.OfVoid<? super List<Integer>, X, RuntimeException> body)
            throws X {
        NestedManaged.<T, Object, X>with(overloaded, entry, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param overloaded what is entered
     * @param entry an argument of entering
     * @return the scope
     */
    public static <T extends Comparable<T>> NestedManaged<T> enter(
            Overloaded<T> overloaded, Map.Entry<String, List<Integer>> entry) {
        return new NestedManaged<>(overloaded, entry);
    }

    /**
     * Returns what entering returned.
     *
     * @return what the block works with
     */
    public List<Integer> value() {
        return value;
    }

    /** Leaves. Closing again does nothing. */
    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        leave(overloaded, value, Leaving.afterSuccess()).end();
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param overloaded what is entered
     * @param entry an argument of entering
     * @return the manager
     */
    public static <T extends Comparable<T>> ContextManager<List<Integer>, RuntimeException> of(
            Overloaded<T> overloaded, Map.Entry<String, List<Integer>> entry) {
        return Contexts.once(
                () -> overloaded.open(entry),
                (value, leaving) -> leave(overloaded, value, leaving));
    }

    /** Runs the exits. */
    private static <T extends Comparable<T>> Leaving leave(
            Overloaded<T> overloaded, List<Integer> value, Leaving leaving) {
        return leaving.always(() -> overloaded.close(value));
    }
}
