package managed.shapes;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
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

    private OnSuccessManaged(OnSuccess onSuccess, OnSuccess.Local value) {
        this.onSuccess = onSuccess;
        this.value = value;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param onSuccess what is entered
     * @param body what is done between, with what entering gives
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
        succeed(onSuccess);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param onSuccess what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> int withInt(
            OnSuccess onSuccess, Body.OfInt<? super OnSuccess.Local, X, SQLException> body) throws X, SQLException {
        OnSuccess.Local value = onSuccess.enter();
        int result = body.run(value);
        succeed(onSuccess);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param onSuccess what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> long withLong(
            OnSuccess onSuccess, Body.OfLong<? super OnSuccess.Local, X, SQLException> body) throws X, SQLException {
        OnSuccess.Local value = onSuccess.enter();
        long result = body.run(value);
        succeed(onSuccess);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param onSuccess what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> double withDouble(
            OnSuccess onSuccess, Body.OfDouble<? super OnSuccess.Local, X, SQLException> body) throws X, SQLException {
        OnSuccess.Local value = onSuccess.enter();
        double result = body.run(value);
        succeed(onSuccess);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param onSuccess what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> boolean withBoolean(
            OnSuccess onSuccess, Body.OfBoolean<? super OnSuccess.Local, X, SQLException> body) throws X, SQLException {
        OnSuccess.Local value = onSuccess.enter();
        boolean result = body.run(value);
        succeed(onSuccess);
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param onSuccess what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    static <X extends Exception> void run(
            OnSuccess onSuccess, Body.OfVoid<? super OnSuccess.Local, X, SQLException> body) throws X, SQLException {
        OnSuccess.Local value = onSuccess.enter();
        body.run(value);
        succeed(onSuccess);
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param onSuccess what is entered
     * @return the scope
     */
    static OnSuccessManaged enter(OnSuccess onSuccess) throws SQLException {
        return new OnSuccessManaged(onSuccess, onSuccess.enter());
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
     * Gives what entering gave.
     *
     * @return what the block works with
     */
    OnSuccess.Local value() {
        return value;
    }

    /** Says that the block did what it had to: without that, closing the scope is a failure. */
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
        if (isComplete) {
            succeed(onSuccess);
        }
    }

    /**
     * A manager that can be entered once.
     *
     * @param onSuccess what it enters
     * @return the manager
     */
    static ContextManager<OnSuccess.Local, SQLException> of(OnSuccess onSuccess) {
        return Contexts.once(
                () -> onSuccess.enter(),
                failure -> {
                    if (failure == null) {
                        onSuccess.publish();
                        onSuccess.tell();
                    }
                    return false;
                });
    }

    /** Leaves after a success. */
    private static void succeed(OnSuccess onSuccess) throws SQLException {
        onSuccess.publish();
        onSuccess.tell();
    }
}
