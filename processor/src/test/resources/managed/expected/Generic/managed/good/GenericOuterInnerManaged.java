package managed.good;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.context.IncompleteException;
import dev.dunder.runtime.Leaving;
import java.util.List;
import java.util.Map;

/**
 * Enters and leaves {@link Generic.Outer.Inner}.
 *
 * <pre>{@code
 * enter      enter()
 * always     exit(Throwable)
 * }</pre>
 */
@GeneratedByDunder
public final class GenericOuterInnerManaged<X, R, T> implements AutoCloseable {
    private final Generic.Outer<X, R>.Inner<T> inner;

    private final Map.Entry<X, List<? extends T>> value;

    private boolean isComplete;

    private boolean isClosed;

    private GenericOuterInnerManaged(Generic.Outer<X, R>.Inner<T> inner) {
        this.inner = inner;
        value = inner.enter();
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param inner what is entered
     * @param body what is done between, with what entering returned
     * @param <R2> the type of the result
     * @param <X2> what the body throws by itself
     * @return the body's result
     * @throws X2 what the body throws by itself
     */
    public static <X, R, T, R2, X2 extends Exception> R2 with(
            Generic.Outer<X, R>.Inner<T> inner, Body<? super Map.Entry<X, List<? extends T>>, ? extends R2, X2, RuntimeException> body)
            throws X2 {
        Map.Entry<X, List<? extends T>> value = inner.enter();
        R2 result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            leave(inner, Leaving.afterFailure(failure)).end();
            throw failure;
        }
        leave(inner, Leaving.afterSuccess()).end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param inner what is entered
     * @param body what is done between, with what entering returned
     * @param <X2> what the body throws by itself
     * @throws X2 what the body throws by itself
     */
    public static <X, R, T, X2 extends Exception> void run(
            Generic.Outer<X, R>.Inner<T> inner, Body.OfVoid<? super Map.Entry<X, List<? extends T>>, X2, RuntimeException> body)
            throws X2 {
        GenericOuterInnerManaged.<X, R, T, Object, X2>with(inner, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param inner what is entered
     * @return the scope
     */
    public static <X, R, T> GenericOuterInnerManaged<X, R, T> enter(Generic.Outer<X, R>.Inner<T> inner) {
        return new GenericOuterInnerManaged<>(inner);
    }

    /**
     * Returns what entering returned.
     *
     * @return what the block works with
     */
    public Map.Entry<X, List<? extends T>> value() {
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
                : Leaving.ofIncomplete(new IncompleteException("Inner was left before complete() was called"));
        leave(inner, leaving).end();
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param inner what is entered
     * @return the manager
     */
    public static <X, R, T> ContextManager<Map.Entry<X, List<? extends T>>, RuntimeException> of(
            Generic.Outer<X, R>.Inner<T> inner) {
        return Contexts.once(
                () -> inner.enter(),
                (value, leaving) -> leave(inner, leaving));
    }

    /** Runs the exits. */
    private static <X, R, T> Leaving leave(Generic.Outer<X, R>.Inner<T> inner, Leaving leaving) {
        return leaving.always(failure -> inner.exit(failure));
    }
}
