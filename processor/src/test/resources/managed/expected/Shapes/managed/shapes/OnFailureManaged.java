package managed.shapes;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
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

    private OnFailureManaged(OnFailure onFailure, OnFailure.Hidden value) {
        this.onFailure = onFailure;
        this.value = value;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param onFailure what is entered
     * @param body what is done between, with what entering gives
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <R, X extends Exception> R with(
            OnFailure onFailure, Body<? super OnFailure.Hidden, ? extends R, X, EOFException> body)
            throws X, EOFException, FileNotFoundException {
        OnFailure.Hidden value = onFailure.enter();
        R result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(onFailure, failure);
            throw failure;
        }
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param onFailure what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> int withInt(
            OnFailure onFailure, Body.OfInt<? super OnFailure.Hidden, X, EOFException> body)
            throws X, EOFException, FileNotFoundException {
        OnFailure.Hidden value = onFailure.enter();
        int result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(onFailure, failure);
            throw failure;
        }
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param onFailure what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> long withLong(
            OnFailure onFailure, Body.OfLong<? super OnFailure.Hidden, X, EOFException> body)
            throws X, EOFException, FileNotFoundException {
        OnFailure.Hidden value = onFailure.enter();
        long result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(onFailure, failure);
            throw failure;
        }
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param onFailure what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> double withDouble(
            OnFailure onFailure, Body.OfDouble<? super OnFailure.Hidden, X, EOFException> body)
            throws X, EOFException, FileNotFoundException {
        OnFailure.Hidden value = onFailure.enter();
        double result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(onFailure, failure);
            throw failure;
        }
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param onFailure what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> boolean withBoolean(
            OnFailure onFailure, Body.OfBoolean<? super OnFailure.Hidden, X, EOFException> body)
            throws X, EOFException, FileNotFoundException {
        OnFailure.Hidden value = onFailure.enter();
        boolean result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(onFailure, failure);
            throw failure;
        }
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param onFailure what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    static <X extends Exception> void run(
            OnFailure onFailure, Body.OfVoid<? super OnFailure.Hidden, X, EOFException> body)
            throws X, EOFException, FileNotFoundException {
        OnFailure.Hidden value = onFailure.enter();
        try {
            body.run(value);
        } catch (Throwable failure) {
            fail(onFailure, failure);
            throw failure;
        }
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param onFailure what is entered
     * @return the scope
     */
    static OnFailureManaged enter(OnFailure onFailure) throws EOFException {
        return new OnFailureManaged(onFailure, onFailure.enter());
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
     * Gives what entering gave.
     *
     * @return what the block works with
     */
    OnFailure.Hidden value() {
        return value;
    }

    /** Says that the block did what it had to: without that, closing the scope is a failure. */
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
        if (!isComplete) {
            onFailure.undo();
        }
    }

    /**
     * A manager that can be entered once.
     *
     * @param onFailure what it enters
     * @return the manager
     */
    static ContextManager<OnFailure.Hidden, IOException> of(OnFailure onFailure) {
        return Contexts.once(
                () -> onFailure.enter(),
                failure -> {
                    if (failure == null) {
                        return false;
                    }
                    onFailure.undo();
                    return false;
                });
    }

    /** Leaves after a failure. */
    private static void fail(OnFailure onFailure, Throwable failure) {
        try {
            onFailure.undo();
        } catch (Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
        }
    }
}
