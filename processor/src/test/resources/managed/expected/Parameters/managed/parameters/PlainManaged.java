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
 * enter      open()
 * always     close()
 * }</pre>
 *
 * <p>Scopes have no {@code complete()}, as no exit asks for the outcome or the failure.
 */
@GeneratedByDunder
public final class PlainManaged<T extends Comparable<T>> implements AutoCloseable {
    private final Overloaded<T> overloaded;

    private boolean isClosed;

    private PlainManaged(Overloaded<T> overloaded) {
        this.overloaded = overloaded;
        overloaded.open();
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param overloaded what is entered
     * @param body what is done between
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <T extends Comparable<T>, R, X extends Exception> R with(
            Overloaded<T> overloaded, Body<? super Overloaded<T>, ? extends R, X, RuntimeException> body) throws X {
        overloaded.open();
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
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    public static <T extends Comparable<T>, X extends Exception> void run(
            Overloaded<T> overloaded, Body.OfVoid<? super Overloaded<T>, X, RuntimeException> body) throws X {
        PlainManaged.<T, Object, X>with(overloaded, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param overloaded what is entered
     * @return the scope
     */
    public static <T extends Comparable<T>> PlainManaged<T> enter(Overloaded<T> overloaded) {
        return new PlainManaged<>(overloaded);
    }

    /**
     * Makes {@code Overloaded} and enters it; closing the scope leaves.
     *
     * @return the scope
     */
    public static <T extends Comparable<T>> PlainManaged<T> open() {
        return enter(new Overloaded<T>());
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
        leave(overloaded, Leaving.afterSuccess()).end();
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param overloaded what is entered
     * @return the manager
     */
    public static <T extends Comparable<T>> ContextManager<Overloaded<T>, RuntimeException> of(
            Overloaded<T> overloaded) {
        return Contexts.once(
                () -> {
                    overloaded.open();
                    return overloaded;
                },
                (value, leaving) -> leave(overloaded, leaving));
    }

    /** Runs the exits. */
    private static <T extends Comparable<T>> Leaving leave(Overloaded<T> overloaded, Leaving leaving) {
        return leaving.always(() -> overloaded.close());
    }
}
