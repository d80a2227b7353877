package managed.listed;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.runtime.Leaving;
import java.util.concurrent.locks.Condition;

/**
 * Enters and leaves {@link Condition}.
 *
 * <pre>{@code
 * enter      await()
 * always     signal()
 * }</pre>
 *
 * <p>Scopes have no {@code complete()}, as no exit asks for the outcome or the failure.
 */
@GeneratedByDunder
final class ConditionManaged implements AutoCloseable {
    private final Condition condition;

    private boolean isClosed;

    private ConditionManaged(Condition condition) throws InterruptedException {
        this.condition = condition;
        condition.await();
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param condition what is entered
     * @param body what is done between
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <R, X extends Exception> R with(
            Condition condition, Body<? super Condition, ? extends R, X, InterruptedException> body)
            throws X, InterruptedException {
        condition.await();
        R result;
        try {
            result = body.run(condition);
        } catch (Throwable failure) {
            leave(condition, Leaving.afterFailure(failure)).end();
            throw failure;
        }
        leave(condition, Leaving.afterSuccess()).end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param condition what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    static <X extends Exception> void run(
            Condition condition, Body.OfVoid<? super Condition, X, InterruptedException> body)
            throws X, InterruptedException {
        ConditionManaged.<Object, X>with(condition, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param condition what is entered
     * @return the scope
     */
    static ConditionManaged enter(Condition condition) throws InterruptedException {
        return new ConditionManaged(condition);
    }

    /**
     * Returns what was entered.
     *
     * @return what the block works with
     */
    Condition value() {
        return condition;
    }

    /** Leaves. Closing again does nothing. */
    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        leave(condition, Leaving.afterSuccess()).end();
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param condition what is entered
     * @return the manager
     */
    static ContextManager<Condition, InterruptedException> of(Condition condition) {
        return Contexts.once(
                () -> {
                    condition.await();
                    return condition;
                },
                (value, leaving) -> leave(condition, leaving));
    }

    /** Runs the exits. */
    private static Leaving leave(Condition condition, Leaving leaving) {
        return leaving.always(() -> condition.signal());
    }
}
