package managed.parameters;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.context.IncompleteException;
import dev.dunder.runtime.Leaving;

/**
 * Enters and leaves {@link Overloaded}.
 *
 * <pre>{@code
 * enter      open(int[], String...)
 * always     close(Throwable)
 * }</pre>
 *
 * <p>There is no {@code open}, as {@code open(int[], String...)} has parameters.
 */
@GeneratedByDunder
public final class VarargsManaged<T extends Comparable<T>> implements AutoCloseable {
    private final Overloaded<T> overloaded;

    private boolean isComplete;

    private boolean isClosed;

    private VarargsManaged(Overloaded<T> overloaded, int[] sizes, String[] names) {
        this.overloaded = overloaded;
        overloaded.open(sizes, names);
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param overloaded what is entered
     * @param sizes an argument of entering
     * @param names an argument of entering
     * @param body what is done between
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <T extends Comparable<T>, R, X extends Exception> R with(
            Overloaded<T> overloaded, int[] sizes, String[] names, Body<? super Overloaded<T>, ? extends R, X, RuntimeException> body)
            throws X {
        overloaded.open(sizes, names);
        R result;
        try {
            result = body.run(overloaded);
        } catch (Throwable failure) {
            leave(overloaded, Leaving.afterFailure(failure)).end();
            throw failure;
        }
        leave(overloaded, Leaving.afterSuccess()).end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param overloaded what is entered
     * @param sizes an argument of entering
     * @param names an argument of entering
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    public static <T extends Comparable<T>, X extends Exception> void run(
            Overloaded<T> overloaded, int[] sizes, String[] names, Body.OfVoid<? super Overloaded<T>, X, RuntimeException> body)
            throws X {
        VarargsManaged.<T, Object, X>with(overloaded, sizes, names, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param overloaded what is entered
     * @param sizes an argument of entering
     * @param names an argument of entering
     * @return the scope
     */
    public static <T extends Comparable<T>> VarargsManaged<T> enter(
            Overloaded<T> overloaded, int[] sizes, String[] names) {
        return new VarargsManaged<>(overloaded, sizes, names);
    }

    /**
     * Returns what was entered.
     *
     * @return what the block works with
     */
    public Overloaded<T> value() {
        return overloaded;
    }

    /** Says that the block succeeded: without this call, closing the scope is a failure. */
    public void complete() {
        isComplete = true;
    }

    /** Leaves: after {@link #complete} with success, else with failure. Closing again does nothing. */
    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        Leaving leaving = isComplete
                ? Leaving.afterSuccess()
                : Leaving.ofIncomplete(new IncompleteException("Overloaded was left before complete() was called"));
        leave(overloaded, leaving).end();
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param overloaded what is entered
     * @param sizes an argument of entering
     * @param names an argument of entering
     * @return the manager
     */
    public static <T extends Comparable<T>> ContextManager<Overloaded<T>, RuntimeException> of(
            Overloaded<T> overloaded, int[] sizes, String[] names) {
        return Contexts.once(
                () -> {
                    overloaded.open(sizes, names);
                    return overloaded;
                },
                (value, leaving) -> leave(overloaded, leaving));
    }

    /** Runs the exits. */
    private static <T extends Comparable<T>> Leaving leave(Overloaded<T> overloaded, Leaving leaving) {
        return leaving.always(failure -> overloaded.close(failure));
    }
}
