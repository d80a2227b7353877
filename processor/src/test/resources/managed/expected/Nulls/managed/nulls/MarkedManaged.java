package managed.nulls;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.context.IncompleteException;
import dev.dunder.runtime.Leaving;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Enters and leaves {@link Marked}.
 *
 * <pre>{@code
 * enter      enter()
 * failure    fail(Throwable)
 * always     exit(Throwable)
 * }</pre>
 */
@NullMarked
@GeneratedByDunder
public final class MarkedManaged<T extends @Nullable Object> implements AutoCloseable {
    private final Marked<T> marked;

    private final @Nullable List<@Nullable T> value;

    private boolean isComplete;

    private boolean isClosed;

    private MarkedManaged(Marked<T> marked) {
        this.marked = marked;
        value = marked.enter();
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param marked what is entered
     * @param body what is done between, with what entering returned
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <T extends @Nullable Object, R extends @Nullable Object, X extends Exception> R with(
            Marked<T> marked, Body<? super @Nullable List<@Nullable T>, ? extends R, X, RuntimeException> body)
            throws X {
        List<@Nullable T> value = marked.enter();
        R result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            leave(marked, Leaving.afterFailure(failure)).end();
            throw failure;
        }
        leave(marked, Leaving.afterSuccess()).end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param marked what is entered
     * @param body what is done between, with what entering returned
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    public static <T extends @Nullable Object, X extends Exception> void run(
            Marked<T> marked, Body.OfVoid<? super @Nullable List<@Nullable T>, X, RuntimeException> body) throws X {
        MarkedManaged.<T, @Nullable Object, X>with(marked, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param marked what is entered
     * @return the scope
     */
    public static <T extends @Nullable Object> MarkedManaged<T> enter(Marked<T> marked) {
        return new MarkedManaged<>(marked);
    }

    /**
     * Makes {@code Marked} and enters it; closing the scope leaves.
     *
     * @return the scope
     */
    public static <T extends @Nullable Object> MarkedManaged<T> open(
            List<? extends @Nullable T> values, @Nullable String name) {
        return enter(new Marked<T>(values, name));
    }

    /**
     * Returns what entering returned.
     *
     * @return what the block works with
     */
    public @Nullable List<@Nullable T> value() {
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
                : Leaving.ofIncomplete(new IncompleteException("Marked was left before complete() was called"));
        leave(marked, leaving).end();
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param marked what is entered
     * @return the manager
     */
    public static <T extends @Nullable Object> ContextManager<@Nullable List<@Nullable T>, RuntimeException> of(
            Marked<T> marked) {
        return Contexts.once(
                () -> marked.enter(),
                (value, leaving) -> leave(marked, leaving));
    }

    /** Runs the exits. */
    private static <T extends @Nullable Object> Leaving leave(Marked<T> marked, Leaving leaving) {
        return leaving.onFailure(failure -> marked.fail(failure))
                .always(failure -> marked.exit(failure));
    }
}
