package managed.shapes;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.context.IncompleteException;
import dev.dunder.runtime.Leaving;
import java.sql.SQLException;

/**
 * Enters and leaves {@link OnSuccess}.
 *
 * <pre>{@code
 * enter      enter()
 * success    publish()
 * success    tell()
 * }</pre>
 */
@Deprecated(since = "2")
@GeneratedByDunder
public final class OnSuccessManaged implements AutoCloseable {
    private final OnSuccess onSuccess;

    private final OnSuccess.Local value;

    private boolean isComplete;

    private boolean isClosed;

    private OnSuccessManaged(OnSuccess onSuccess) throws SQLException {
        this.onSuccess = onSuccess;
        value = onSuccess.enter();
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param onSuccess what is entered
     * @param body what is done between, with what entering returned
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <R, X extends Exception> R with(
            OnSuccess onSuccess, Body<? super OnSuccess.Local, ? extends R, X, SQLException> body)
            throws X, SQLException {
        OnSuccess.Local value = onSuccess.enter();
        R result = body.run(value);
        leave(onSuccess, Leaving.afterSuccess()).<SQLException>end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param onSuccess what is entered
     * @param body what is done between, with what entering returned
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    static <X extends Exception> void run(
            OnSuccess onSuccess, Body.OfVoid<? super OnSuccess.Local, X, SQLException> body) throws X, SQLException {
        OnSuccessManaged.<Object, X>with(onSuccess, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param onSuccess what is entered
     * @return the scope
     */
    static OnSuccessManaged enter(OnSuccess onSuccess) throws SQLException {
        return new OnSuccessManaged(onSuccess);
    }

    /**
     * Makes {@code OnSuccess} and enters it; closing the scope leaves.
     *
     * @return the scope
     */
    static OnSuccessManaged open() throws SQLException {
        return enter(new OnSuccess());
    }

    /**
     * Returns what entering returned.
     *
     * @return what the block works with
     */
    OnSuccess.Local value() {
        return value;
    }

    /** Says that the block succeeded: without this call, closing the scope is a failure. */
    void complete() {
        isComplete = true;
    }

    /** Leaves: after {@link #complete} with success, else with failure. Closing again does nothing. */
    @Override
    public void close() throws SQLException {
        if (isClosed) {
            return;
        }
        isClosed = true;
        Leaving leaving = isComplete
                ? Leaving.afterSuccess()
                : Leaving.ofIncomplete(new IncompleteException("OnSuccess was left before complete() was called"));
        leave(onSuccess, leaving).<SQLException>end();
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param onSuccess what is entered
     * @return the manager
     */
    static ContextManager<OnSuccess.Local, SQLException> of(OnSuccess onSuccess) {
        return Contexts.once(
                () -> onSuccess.enter(),
                (value, leaving) -> leave(onSuccess, leaving));
    }

    /** Runs the exits. */
    private static Leaving leave(OnSuccess onSuccess, Leaving leaving) {
        return leaving.onSuccess(() -> onSuccess.publish())
                .onSuccess(() -> onSuccess.tell());
    }
}
