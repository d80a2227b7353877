package managed.good;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;

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
            fail(gate, failure);
            throw failure;
        }
        succeed(gate);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param gate what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <E extends Exception, X extends Exception> int withInt(
            Generic.Gate<E> gate, Body.OfInt<? super Generic.Gate<E>, X, RuntimeException> body) throws X, E {
        gate.open();
        int result;
        try {
            result = body.run(gate);
        } catch (Throwable failure) {
            fail(gate, failure);
            throw failure;
        }
        succeed(gate);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param gate what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <E extends Exception, X extends Exception> long withLong(
            Generic.Gate<E> gate, Body.OfLong<? super Generic.Gate<E>, X, RuntimeException> body) throws X, E {
        gate.open();
        long result;
        try {
            result = body.run(gate);
        } catch (Throwable failure) {
            fail(gate, failure);
            throw failure;
        }
        succeed(gate);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param gate what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <E extends Exception, X extends Exception> double withDouble(
            Generic.Gate<E> gate, Body.OfDouble<? super Generic.Gate<E>, X, RuntimeException> body) throws X, E {
        gate.open();
        double result;
        try {
            result = body.run(gate);
        } catch (Throwable failure) {
            fail(gate, failure);
            throw failure;
        }
        succeed(gate);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param gate what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <E extends Exception, X extends Exception> boolean withBoolean(
            Generic.Gate<E> gate, Body.OfBoolean<? super Generic.Gate<E>, X, RuntimeException> body) throws X, E {
        gate.open();
        boolean result;
        try {
            result = body.run(gate);
        } catch (Throwable failure) {
            fail(gate, failure);
            throw failure;
        }
        succeed(gate);
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
        gate.open();
        try {
            body.run(gate);
        } catch (Throwable failure) {
            fail(gate, failure);
            throw failure;
        }
        succeed(gate);
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param gate what is entered
     * @return the scope
     */
    public static <E extends Exception> GenericGateManaged<E> enter(Generic.Gate<E> gate) {
        GenericGateManaged<E> scope = new GenericGateManaged<>(gate);
        gate.open();
        return scope;
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
     * Gives what was entered.
     *
     * @return what the block works with
     */
    public Generic.Gate<E> value() {
        return gate;
    }

    /** Says that the block did what it had to: without that, closing the scope is a failure. */
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
        if (isComplete) {
            succeed(gate);
        } else {
            abandon(gate);
        }
    }

    /** Leaves before the scope was complete. */
    private static <E extends Exception> void abandon(Generic.Gate<E> gate) throws E {
        try {
            try {
                gate.undo();
            } catch (Throwable failure) {
                try {
                    gate.close();
                } catch (Throwable thrown) {
                    if (thrown != failure) {
                        failure.addSuppressed(thrown);
                    }
                    if (thrown instanceof InterruptedException) {
                        Thread.currentThread().interrupt();
                    }
                }
                throw failure;
            }
            gate.close();
        } catch (Throwable failure) {
            if (failure instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw failure;
        }
    }

    /**
     * A manager that can be entered once.
     *
     * @param gate what it enters
     * @return the manager
     */
    public static <E extends Exception> ContextManager<Generic.Gate<E>, E> of(Generic.Gate<E> gate) {
        return Contexts.once(
                () -> {
                    gate.open();
                    return gate;
                },
                failure -> {
                    if (failure == null) {
                        return false;
                    }
                    gate.undo();
                    return false;
                },
                failure -> {
                    gate.close();
                    return false;
                });
    }

    /** Leaves after a success. */
    private static <E extends Exception> void succeed(Generic.Gate<E> gate) throws E {
        try {
            gate.close();
        } catch (Throwable failure) {
            if (failure instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw failure;
        }
    }

    /** Leaves after a failure. */
    private static <E extends Exception> void fail(Generic.Gate<E> gate, Throwable failure) {
        boolean isInterrupted = false;
        try {
            gate.undo();
        } catch (Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
            isInterrupted |= thrown instanceof InterruptedException;
        }
        try {
            fail2(gate, failure);
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Leaves after a failure. */
    private static <E extends Exception> void fail2(Generic.Gate<E> gate, Throwable failure) {
        boolean isInterrupted = false;
        try {
            gate.close();
        } catch (Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
            isInterrupted |= thrown instanceof InterruptedException;
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
