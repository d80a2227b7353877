package managed.listed;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.runtime.Leaving;
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

    private InputStreamManaged(InputStream inputStream) throws IOException {
        this.inputStream = inputStream;
        value = inputStream.available();
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param inputStream what is entered
     * @param body what is done between, with what entering returned
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
            leave(inputStream, Leaving.afterFailure(failure)).<IOException>end();
            throw failure;
        }
        leave(inputStream, Leaving.afterSuccess()).<IOException>end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param inputStream what is entered
     * @param body what is done between, with what entering returned
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    static <X extends Exception> void run(
            InputStream inputStream, Body.OfVoid<? super Integer, X, IOException> body) throws X, IOException {
        InputStreamManaged.<Object, X>with(inputStream, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param inputStream what is entered
     * @return the scope
     */
    static InputStreamManaged enter(InputStream inputStream) throws IOException {
        return new InputStreamManaged(inputStream);
    }

    /**
     * Returns what entering returned.
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
        leave(inputStream, Leaving.afterSuccess()).<IOException>end();
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param inputStream what is entered
     * @return the manager
     */
    static ContextManager<Integer, IOException> of(InputStream inputStream) {
        return Contexts.once(
                () -> inputStream.available(),
                (value, leaving) -> leave(inputStream, leaving));
    }

    /** Runs the exits. */
    private static Leaving leave(InputStream inputStream, Leaving leaving) {
        return leaving.always(() -> inputStream.close());
    }
}
