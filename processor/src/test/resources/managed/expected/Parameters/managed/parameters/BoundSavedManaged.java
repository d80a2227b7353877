package managed.parameters;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.context.IncompleteException;
import dev.dunder.runtime.Leaving;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;

/**
 * Enters and leaves {@link Bound.Saved}.
 *
 * <pre>{@code
 * enter      open()
 * success    save()
 * always     close()
 * }</pre>
 */
@GeneratedByDunder
final class BoundSavedManaged implements AutoCloseable {
    private final Bound.Saved saved;

    private boolean isComplete;

    private boolean isClosed;

    private BoundSavedManaged(Bound.Saved saved) throws IOException {
        this.saved = saved;
        saved.open();
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param saved what is entered
     * @param body what is done between
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <R, X extends Exception> R with(
            Bound.Saved saved, Body<? super Bound.Saved, ? extends R, X, SQLException> body)
            throws X, IOException, SQLException, TimeoutException {
        saved.open();
        R result;
        try {
            result = body.run(saved);
        } catch (Throwable failure) {
            leave(saved, Leaving.afterFailure(failure)).<SQLException>end();
            throw failure;
        }
        leave(saved, Leaving.afterSuccess()).<SQLException>end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param saved what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    static <X extends Exception> void run(
            Bound.Saved saved, Body.OfVoid<? super Bound.Saved, X, SQLException> body)
            throws X, IOException, SQLException, TimeoutException {
        BoundSavedManaged.<Object, X>with(saved, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param saved what is entered
     * @return the scope
     */
    static BoundSavedManaged enter(Bound.Saved saved) throws IOException {
        return new BoundSavedManaged(saved);
    }

    /**
     * Makes {@code Saved} and enters it; closing the scope leaves.
     *
     * @return the scope
     */
    static BoundSavedManaged open() throws IOException {
        return enter(new Bound.Saved());
    }

    /**
     * Returns what was entered.
     *
     * @return what the block works with
     */
    Bound.Saved value() {
        return saved;
    }

    /** Says that the block succeeded: without this call, closing the scope is a failure. */
    void complete() {
        isComplete = true;
    }

    /** Leaves: after {@link #complete} with success, else with failure. Closing again does nothing. */
    @Override
    public void close() throws SQLException, TimeoutException {
        if (isClosed) {
            return;
        }
        isClosed = true;
        Leaving leaving = isComplete
                ? Leaving.afterSuccess()
                : Leaving.ofIncomplete(new IncompleteException("Saved was left before complete() was called"));
        leave(saved, leaving).<SQLException>end();
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param saved what is entered
     * @return the manager
     */
    static ContextManager<Bound.Saved, Exception> of(Bound.Saved saved) {
        return Contexts.once(
                () -> {
                    saved.open();
                    return saved;
                },
                (value, leaving) -> leave(saved, leaving));
    }

    /** Runs the exits. */
    private static Leaving leave(Bound.Saved saved, Leaving leaving) {
        return leaving.onSuccess(() -> saved.save())
                .always(() -> saved.close());
    }
}
