package managed.shapes;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.context.IncompleteException;
import dev.dunder.runtime.Leaving;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;

/**
 * Enters and leaves {@link OnFailure}.
 *
 * <pre>{@code
 * enter      enter()
 * failure    undo()
 * }</pre>
 */
@GeneratedByDunder
final class OnFailureManaged implements AutoCloseable {
    private final OnFailure onFailure;

    private final OnFailure.Hidden value;

    private boolean isComplete;

    private boolean isClosed;

    private OnFailureManaged(OnFailure onFailure) throws EOFException {
        this.onFailure = onFailure;
        value = onFailure.enter();
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param onFailure what is entered
     * @param body what is done between, with what entering returned
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <R, X extends Exception> R with(
            OnFailure onFailure, Body<? super OnFailure.Hidden, ? extends R, X, FileNotFoundException> body)
            throws X, EOFException, FileNotFoundException {
        OnFailure.Hidden value = onFailure.enter();
        try {
            return body.run(value);
        } catch (Throwable failure) {
            leave(onFailure, Leaving.afterFailure(failure)).<FileNotFoundException>end();
            throw failure;
        }
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param onFailure what is entered
     * @param body what is done between, with what entering returned
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    static <X extends Exception> void run(
            OnFailure onFailure, Body.OfVoid<? super OnFailure.Hidden, X, FileNotFoundException> body)
            throws X, EOFException, FileNotFoundException {
        OnFailureManaged.<Object, X>with(onFailure, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param onFailure what is entered
     * @return the scope
     */
    static OnFailureManaged enter(OnFailure onFailure) throws EOFException {
        return new OnFailureManaged(onFailure);
    }

    /**
     * Makes {@code OnFailure} and enters it; closing the scope leaves.
     *
     * @return the scope
     */
    static OnFailureManaged open() throws EOFException {
        return enter(new OnFailure());
    }

    /**
     * Returns what entering returned.
     *
     * @return what the block works with
     */
    OnFailure.Hidden value() {
        return value;
    }

    /** Says that the block succeeded: without this call, closing the scope is a failure. */
    void complete() {
        isComplete = true;
    }

    /** Leaves: after {@link #complete} with success, else with failure. Closing again does nothing. */
    @Override
    public void close() throws FileNotFoundException {
        if (isClosed) {
            return;
        }
        isClosed = true;
        Leaving leaving = isComplete
                ? Leaving.afterSuccess()
                : Leaving.ofIncomplete(new IncompleteException("OnFailure was left before complete() was called"));
        leave(onFailure, leaving).<FileNotFoundException>end();
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param onFailure what is entered
     * @return the manager
     */
    static ContextManager<OnFailure.Hidden, IOException> of(OnFailure onFailure) {
        return Contexts.once(
                () -> onFailure.enter(),
                (value, leaving) -> leave(onFailure, leaving));
    }

    /** Runs the exits. */
    private static Leaving leave(OnFailure onFailure, Leaving leaving) {
        return leaving.onFailure(() -> onFailure.undo());
    }
}
