package managed.parameters;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.runtime.Leaving;

/**
 * Enters and leaves {@link ScheduledStore}.
 *
 * <pre>{@code
 * enter      obtainLock(StringBuilder, String)
 * always     releaseLock(String)
 * }</pre>
 *
 * <p>There is no {@code open}, as {@code obtainLock(StringBuilder, String)} has parameters.
 *
 * <p>Scopes have no {@code complete()}, as no exit asks for the outcome or the failure.
 */
@GeneratedByDunder
public final class ScheduledStoreManaged implements AutoCloseable {
    private final ScheduledStore scheduledStore;

    private final boolean value;

    private final String string;

    private boolean isClosed;

    private ScheduledStoreManaged(ScheduledStore scheduledStore, StringBuilder stringBuilder, String string) {
        this.scheduledStore = scheduledStore;
        this.string = string;
        value = scheduledStore.obtainLock(stringBuilder, string);
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param scheduledStore what is entered
     * @param stringBuilder an argument of entering
     * @param string an argument of entering
     * @param body what is done between, with what entering returned
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <R, X extends Exception> R with(
            ScheduledStore scheduledStore, StringBuilder stringBuilder, String string, Body<? super Boolean, ? extends R, X, RuntimeException> body)
            throws X {
        boolean value = scheduledStore.obtainLock(stringBuilder, string);
        R result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            leave(scheduledStore, string, Leaving.afterFailure(failure)).end();
            throw failure;
        }
        leave(scheduledStore, string, Leaving.afterSuccess()).end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param scheduledStore what is entered
     * @param stringBuilder an argument of entering
     * @param string an argument of entering
     * @param body what is done between, with what entering returned
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    public static <X extends Exception> void run(
            ScheduledStore scheduledStore, StringBuilder stringBuilder, String string, Body.OfVoid<? super Boolean, X, RuntimeException> body)
            throws X {
        ScheduledStoreManaged.<Object, X>with(scheduledStore, stringBuilder, string, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param scheduledStore what is entered
     * @param stringBuilder an argument of entering
     * @param string an argument of entering
     * @return the scope
     */
    public static ScheduledStoreManaged enter(
            ScheduledStore scheduledStore, StringBuilder stringBuilder, String string) {
        return new ScheduledStoreManaged(scheduledStore, stringBuilder, string);
    }

    /**
     * Returns what entering returned.
     *
     * @return what the block works with
     */
    public boolean value() {
        return value;
    }

    /** Leaves. Closing again does nothing. */
    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        leave(scheduledStore, string, Leaving.afterSuccess()).end();
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param scheduledStore what is entered
     * @param stringBuilder an argument of entering
     * @param string an argument of entering
     * @return the manager
     */
    public static ContextManager<Boolean, RuntimeException> of(
            ScheduledStore scheduledStore, StringBuilder stringBuilder, String string) {
        return Contexts.once(
                () -> scheduledStore.obtainLock(stringBuilder, string),
                (value, leaving) -> leave(scheduledStore, string, leaving));
    }

    /** Runs the exits. */
    private static Leaving leave(ScheduledStore scheduledStore, String string, Leaving leaving) {
        return leaving.always(() -> scheduledStore.releaseLock(string));
    }
}
