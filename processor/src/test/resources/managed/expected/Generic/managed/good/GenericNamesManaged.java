package managed.good;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
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

    private GenericNamesManaged(Generic.Names names, String value) {
        this.names = names;
        this.value = value;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param names what is entered
     * @param body what is done between, with what entering gives
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
            fail(names, failure);
            throw failure;
        }
        names.giveBack();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param names what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <X extends Exception> int withInt(
            Generic.Names names, Body.OfInt<? super String, X, IOException> body) throws X, IOException {
        String value = names.take();
        int result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(names, failure);
            throw failure;
        }
        names.giveBack();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param names what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <X extends Exception> long withLong(
            Generic.Names names, Body.OfLong<? super String, X, IOException> body) throws X, IOException {
        String value = names.take();
        long result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(names, failure);
            throw failure;
        }
        names.giveBack();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param names what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <X extends Exception> double withDouble(
            Generic.Names names, Body.OfDouble<? super String, X, IOException> body) throws X, IOException {
        String value = names.take();
        double result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(names, failure);
            throw failure;
        }
        names.giveBack();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param names what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <X extends Exception> boolean withBoolean(
            Generic.Names names, Body.OfBoolean<? super String, X, IOException> body) throws X, IOException {
        String value = names.take();
        boolean result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(names, failure);
            throw failure;
        }
        names.giveBack();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param names what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    public static <X extends Exception> void run(
            Generic.Names names, Body.OfVoid<? super String, X, IOException> body) throws X, IOException {
        String value = names.take();
        try {
            body.run(value);
        } catch (Throwable failure) {
            fail(names, failure);
            throw failure;
        }
        names.giveBack();
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param names what is entered
     * @return the scope
     */
    public static GenericNamesManaged enter(Generic.Names names) {
        return new GenericNamesManaged(names, names.take());
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
     * Gives what entering gave.
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
        names.giveBack();
    }

    /**
     * A manager that can be entered once.
     *
     * @param names what it enters
     * @return the manager
     */
    public static ContextManager<String, IOException> of(Generic.Names names) {
        return Contexts.once(
                () -> names.take(),
                failure -> {
                    names.giveBack();
                    return false;
                });
    }

    /** Leaves after a failure. */
    private static void fail(Generic.Names names, Throwable failure) {
        try {
            names.giveBack();
        } catch (Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
        }
    }
}
