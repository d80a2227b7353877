package managed.listed;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import java.io.IOException;
import java.io.InputStream;

/**
 * Enters and leaves {@link InputStream}.
 *
 * <pre>{@code
 * enter      available()
 * always     close()
 * }</pre>
 *
 * <p>Scopes have no {@code complete()}, as no exit asks for the outcome or the failure.
 */
@GeneratedByDunder
final class InputStreamManaged implements AutoCloseable {
    private final InputStream inputStream;

    private final int value;

    private boolean isClosed;

    private InputStreamManaged(InputStream inputStream, int value) {
        this.inputStream = inputStream;
        this.value = value;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param inputStream what is entered
     * @param body what is done between, with what entering gives
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <R, X extends Exception> R with(
            InputStream inputStream, Body<? super Integer, ? extends R, X, IOException> body) throws X, IOException {
        int value = inputStream.available();
        R result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(inputStream, failure);
            throw failure;
        }
        inputStream.close();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param inputStream what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> int withInt(
            InputStream inputStream, Body.OfInt<? super Integer, X, IOException> body) throws X, IOException {
        int value = inputStream.available();
        int result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(inputStream, failure);
            throw failure;
        }
        inputStream.close();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param inputStream what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> long withLong(
            InputStream inputStream, Body.OfLong<? super Integer, X, IOException> body) throws X, IOException {
        int value = inputStream.available();
        long result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(inputStream, failure);
            throw failure;
        }
        inputStream.close();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param inputStream what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> double withDouble(
            InputStream inputStream, Body.OfDouble<? super Integer, X, IOException> body) throws X, IOException {
        int value = inputStream.available();
        double result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(inputStream, failure);
            throw failure;
        }
        inputStream.close();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param inputStream what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> boolean withBoolean(
            InputStream inputStream, Body.OfBoolean<? super Integer, X, IOException> body) throws X, IOException {
        int value = inputStream.available();
        boolean result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(inputStream, failure);
            throw failure;
        }
        inputStream.close();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param inputStream what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    static <X extends Exception> void run(
            InputStream inputStream, Body.OfVoid<? super Integer, X, IOException> body) throws X, IOException {
        int value = inputStream.available();
        try {
            body.run(value);
        } catch (Throwable failure) {
            fail(inputStream, failure);
            throw failure;
        }
        inputStream.close();
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param inputStream what is entered
     * @return the scope
     */
    static InputStreamManaged enter(InputStream inputStream) throws IOException {
        return new InputStreamManaged(inputStream, inputStream.available());
    }

    /**
     * Gives what entering gave.
     *
     * @return what the block works with
     */
    int value() {
        return value;
    }

    /** Leaves. Closing again does nothing. */
    @Override
    public void close() throws IOException {
        if (isClosed) {
            return;
        }
        isClosed = true;
        inputStream.close();
    }

    /**
     * A manager that can be entered once.
     *
     * @param inputStream what it enters
     * @return the manager
     */
    static ContextManager<Integer, IOException> of(InputStream inputStream) {
        return Contexts.once(
                () -> inputStream.available(),
                failure -> {
                    inputStream.close();
                    return false;
                });
    }

    /** Leaves after a failure. */
    private static void fail(InputStream inputStream, Throwable failure) {
        try {
            inputStream.close();
        } catch (Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
        }
    }
}
