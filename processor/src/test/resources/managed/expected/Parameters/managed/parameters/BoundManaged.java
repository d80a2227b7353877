package managed.parameters;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.context.IncompleteException;
import dev.dunder.runtime.Leaving;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/**
 * Enters and leaves {@link Bound}.
 *
 * <pre>{@code
 * enter      begin(String, int, String, List<String>)
 * success    named(String, String)
 * success    inOrder(String, String)
 * success    oneNamed(String, String)
 * failure    told(long, Throwable, Collection<String>, CharSequence)
 * always     boxed(Integer, StringBuilder)
 * }</pre>
 *
 * <p>There is no {@code open}, as {@code begin(String, int, String, List<String>)} has parameters.
 */
@GeneratedByDunder
public final class BoundManaged implements AutoCloseable {
    private final Bound bound;

    private final StringBuilder value;

    private final String from;

    private final int argument;

    private final String to;

    private final List<String> body2;

    private boolean isComplete;

    private boolean isClosed;

    private BoundManaged(Bound bound, String from, int argument, String to, List<String> body2) throws IOException {
        this.bound = bound;
        this.from = from;
        this.argument = argument;
        this.to = to;
        this.body2 = body2;
        value = bound.begin(from, argument, to, body2);
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param bound what is entered
     * @param from an argument of entering
     * @param argument an argument of entering
     * @param to an argument of entering
     * @param body2 an argument of entering
     * @param body what is done between, with what entering returned
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <R, X extends Exception> R with(
            Bound bound, String from, int argument, String to, List<String> body2, Body<? super StringBuilder, ? extends R, X, IOException> body)
            throws X, IOException {
        StringBuilder value = bound.begin(from, argument, to, body2);
        R result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            leave(bound, value, from, argument, to, body2, Leaving.afterFailure(failure)).end();
            throw failure;
        }
        leave(bound, value, from, argument, to, body2, Leaving.afterSuccess()).end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param bound what is entered
     * @param from an argument of entering
     * @param argument an argument of entering
     * @param to an argument of entering
     * @param body2 an argument of entering
     * @param body what is done between, with what entering returned
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    public static <X extends Exception> void run(
            Bound bound, String from, int argument, String to, List<String> body2, Body.OfVoid<? super StringBuilder, X, IOException> body)
            throws X, IOException {
        BoundManaged.<Object, X>with(bound, from, argument, to, body2, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param bound what is entered
     * @param from an argument of entering
     * @param argument an argument of entering
     * @param to an argument of entering
     * @param body2 an argument of entering
     * @return the scope
     */
    public static BoundManaged enter(
            Bound bound, String from, int argument, String to, List<String> body2) throws IOException {
        return new BoundManaged(bound, from, argument, to, body2);
    }

    /**
     * Returns what entering returned.
     *
     * @return what the block works with
     */
    public StringBuilder value() {
        return value;
    }

    /** Says that the block succeeded: without this call, closing the scope is a failure. */
    public void complete() {
        isComplete = true;
    }

    /** Leaves: after {@link #complete} with success, else with failure. Closing again does nothing. */
    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        Leaving leaving = isComplete
                ? Leaving.afterSuccess()
                : Leaving.ofIncomplete(new IncompleteException("Bound was left before complete() was called"));
        leave(bound, value, from, argument, to, body2, leaving).end();
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param bound what is entered
     * @param from an argument of entering
     * @param argument an argument of entering
     * @param to an argument of entering
     * @param body2 an argument of entering
     * @return the manager
     */
    public static ContextManager<StringBuilder, IOException> of(
            Bound bound, String from, int argument, String to, List<String> body2) {
        return Contexts.once(
                () -> bound.begin(from, argument, to, body2),
                (value, leaving) -> leave(bound, value, from, argument, to, body2, leaving));
    }

    /** Runs the exits. */
    private static Leaving leave(
            Bound bound, StringBuilder value, String from, int argument, String to, List<String> body2, Leaving leaving) {
        return leaving.onSuccess(() -> bound.named(to, from))
                .onSuccess(() -> bound.inOrder(from, to))
                .onSuccess(() -> bound.oneNamed(to, from))
                .onFailure(failure -> bound.told((long) argument, failure, (Collection<String>) body2, (CharSequence) value))
                .always(() -> bound.boxed(argument, value));
    }
}
