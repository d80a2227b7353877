package managed.good;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.context.IncompleteException;
import dev.dunder.runtime.Leaving;

/**
 * Enters and leaves {@link Generic.Gate}.
 *
 * <pre>{@code
 * enter      open()
 * failure    undo()
 * always     close()
 * }</pre>
 */
@GeneratedByDunder
public final class GenericGateManaged<E extends Exception> implements AutoCloseable {
    private final Generic.Gate<E> gate;

    private boolean isComplete;

    private boolean isClosed;

    private GenericGateManaged(Generic.Gate<E> gate) {
        this.gate = gate;
        gate.open();
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param gate what is entered
     * @param body what is done between
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <E extends Exception, R, X extends Exception> R with(
            Generic.Gate<E> gate, Body<? super Generic.Gate<E>, ? extends R, X, RuntimeException> body) throws X, E {
        gate.open();
        R result;
        try {
            result = body.run(gate);
        } catch (Throwable failure) {
            leave(gate, Leaving.afterFailure(failure)).<E>end();
            throw failure;
        }
        leave(gate, Leaving.afterSuccess()).<E>end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param gate what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    public static <E extends Exception, X extends Exception> void run(
            Generic.Gate<E> gate, Body.OfVoid<? super Generic.Gate<E>, X, RuntimeException> body) throws X, E {
        GenericGateManaged.<E, Object, X>with(gate, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param gate what is entered
     * @return the scope
     */
    public static <E extends Exception> GenericGateManaged<E> enter(Generic.Gate<E> gate) {
        return new GenericGateManaged<>(gate);
    }

    /**
     * Makes {@code Gate} and enters it; closing the scope leaves.
     *
     * @return the scope
     */
    public static <E extends Exception> GenericGateManaged<E> open(E first, E second) {
        return enter(new Generic.Gate<E>(first, second));
    }

    /**
     * Returns what was entered.
     *
     * @return what the block works with
     */
    public Generic.Gate<E> value() {
        return gate;
    }

    /** Says that the block succeeded: without this call, closing the scope is a failure. */
    public void complete() {
        isComplete = true;
    }

    /** Leaves: after {@link #complete} with success, else with failure. Closing again does nothing. */
    @Override
    public void close() throws E {
        if (isClosed) {
            return;
        }
        isClosed = true;
        Leaving leaving = isComplete
                ? Leaving.afterSuccess()
                : Leaving.ofIncomplete(new IncompleteException("Gate was left before complete() was called"));
        leave(gate, leaving).<E>end();
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param gate what is entered
     * @return the manager
     */
    public static <E extends Exception> ContextManager<Generic.Gate<E>, E> of(Generic.Gate<E> gate) {
        return Contexts.once(
                () -> {
                    gate.open();
                    return gate;
                },
                (value, leaving) -> leave(gate, leaving));
    }

    /** Runs the exits. */
    private static <E extends Exception> Leaving leave(Generic.Gate<E> gate, Leaving leaving) {
        return leaving.onFailure(() -> gate.undo())
                .always(() -> gate.close());
    }
}
