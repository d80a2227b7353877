package managed.good;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.runtime.Leaving;
import java.io.IOException;

/**
 * Enters and leaves {@link Generic.Names}.
 *
 * <pre>{@code
 * enter      take()
 * always     giveBack()
 * }</pre>
 *
 * <p>Scopes have no {@code complete()}, as no exit asks for the outcome or the failure.
 */
@GeneratedByDunder
public final class GenericNamesManaged implements AutoCloseable {
    private final Generic.Names names;

    private final String value;

    private boolean isClosed;

    private GenericNamesManaged(Generic.Names names) {
        this.names = names;
        value = names.take();
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param names what is entered
     * @param body what is done between, with what entering returned
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <R, X extends Exception> R with(
            Generic.Names names, Body<? super String, ? extends R, X, IOException> body) throws X, IOException {
        String value = names.take();
        R result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            leave(names, Leaving.afterFailure(failure)).<IOException>end();
            throw failure;
        }
        leave(names, Leaving.afterSuccess()).<IOException>end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param names what is entered
     * @param body what is done between, with what entering returned
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    public static <X extends Exception> void run(
            Generic.Names names, Body.OfVoid<? super String, X, IOException> body) throws X, IOException {
        GenericNamesManaged.<Object, X>with(names, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param names what is entered
     * @return the scope
     */
    public static GenericNamesManaged enter(Generic.Names names) {
        return new GenericNamesManaged(names);
    }

    /**
     * Makes {@code Names} and enters it; closing the scope leaves.
     *
     * @return the scope
     */
    public static GenericNamesManaged open() {
        return enter(new Generic.Names());
    }

    /**
     * Returns what entering returned.
     *
     * @return what the block works with
     */
    public String value() {
        return value;
    }

    /** Leaves. Closing again does nothing. */
    @Override
    public void close() throws IOException {
        if (isClosed) {
            return;
        }
        isClosed = true;
        leave(names, Leaving.afterSuccess()).<IOException>end();
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param names what is entered
     * @return the manager
     */
    public static ContextManager<String, IOException> of(Generic.Names names) {
        return Contexts.once(
                () -> names.take(),
                (value, leaving) -> leave(names, leaving));
    }

    /** Runs the exits. */
    private static Leaving leave(Generic.Names names, Leaving leaving) {
        return leaving.always(() -> names.giveBack());
    }
}
