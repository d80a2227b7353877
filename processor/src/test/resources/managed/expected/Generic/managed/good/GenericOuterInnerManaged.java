package managed.good;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.context.IncompleteException;
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

    private GenericOuterInnerManaged(Generic.Outer<X, R>.Inner<T> inner, Map.Entry<X, List<? extends T>> value) {
        this.inner = inner;
        this.value = value;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param inner what is entered
     * @param body what is done between, with what entering gives
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
            fail(inner, failure);
            throw failure;
        }
        inner.exit(null);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param inner what is entered
     * @param body what is done between, with what entering gives
     * @param <X2> what the body throws by itself
     * @return the body's result
     * @throws X2 what the body throws by itself
     */
    public static <X, R, T, X2 extends Exception> int withInt(
            Generic.Outer<X, R>.Inner<T> inner, Body.OfInt<? super Map.Entry<X, List<? extends T>>, X2, RuntimeException> body)
            throws X2 {
        Map.Entry<X, List<? extends T>> value = inner.enter();
        int result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(inner, failure);
            throw failure;
        }
        inner.exit(null);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param inner what is entered
     * @param body what is done between, with what entering gives
     * @param <X2> what the body throws by itself
     * @return the body's result
     * @throws X2 what the body throws by itself
     */
    public static <X, R, T, X2 extends Exception> long withLong(
            Generic.Outer<X, R>.Inner<T> inner, Body.OfLong<? super Map.Entry<X, List<? extends T>>, X2, RuntimeException> body)
            throws X2 {
        Map.Entry<X, List<? extends T>> value = inner.enter();
        long result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(inner, failure);
            throw failure;
        }
        inner.exit(null);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param inner what is entered
     * @param body what is done between, with what entering gives
     * @param <X2> what the body throws by itself
     * @return the body's result
     * @throws X2 what the body throws by itself
     */
    public static <X, R, T, X2 extends Exception> double withDouble(
            Generic.Outer<X, R>.Inner<T> inner, Body.OfDouble<? super Map.Entry<X, List<? extends T>>, X2, RuntimeException> body)
            throws X2 {
        Map.Entry<X, List<? extends T>> value = inner.enter();
        double result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(inner, failure);
            throw failure;
        }
        inner.exit(null);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param inner what is entered
     * @param body what is done between, with what entering gives
     * @param <X2> what the body throws by itself
     * @return the body's result
     * @throws X2 what the body throws by itself
     */
    public static <X, R, T, X2 extends Exception> boolean withBoolean(
            Generic.Outer<X, R>.Inner<T> inner, Body.OfBoolean<? super Map.Entry<X, List<? extends T>>, X2, RuntimeException> body)
            throws X2 {
        Map.Entry<X, List<? extends T>> value = inner.enter();
        boolean result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(inner, failure);
            throw failure;
        }
        inner.exit(null);
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param inner what is entered
     * @param body what is done between, with what entering gives
     * @param <X2> what the body throws by itself
     * @throws X2 what the body throws by itself
     */
    public static <X, R, T, X2 extends Exception> void run(
            Generic.Outer<X, R>.Inner<T> inner, Body.OfVoid<? super Map.Entry<X, List<? extends T>>, X2, RuntimeException> body)
            throws X2 {
        Map.Entry<X, List<? extends T>> value = inner.enter();
        try {
            body.run(value);
        } catch (Throwable failure) {
            fail(inner, failure);
            throw failure;
        }
        inner.exit(null);
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param inner what is entered
     * @return the scope
     */
    public static <X, R, T> GenericOuterInnerManaged<X, R, T> enter(Generic.Outer<X, R>.Inner<T> inner) {
        return new GenericOuterInnerManaged<>(inner, inner.enter());
    }

    /**
     * Gives what entering gave.
     *
     * @return what the block works with
     */
    public Map.Entry<X, List<? extends T>> value() {
        return value;
    }

    /** Says that the block did what it had to: without that, closing the scope is a failure. */
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
        if (isComplete) {
            inner.exit(null);
        } else {
            abandon(inner);
        }
    }

    /** Leaves before the scope was complete. */
    private static <X, R, T> void abandon(Generic.Outer<X, R>.Inner<T> inner) {
        Throwable incomplete = new IncompleteException("Inner was left before complete() was called");
        inner.exit(incomplete);
    }

    /**
     * A manager that can be entered once.
     *
     * @param inner what it enters
     * @return the manager
     */
    public static <X, R, T> ContextManager<Map.Entry<X, List<? extends T>>, RuntimeException> of(
            Generic.Outer<X, R>.Inner<T> inner) {
        return Contexts.once(
                () -> inner.enter(),
                failure -> {
                    inner.exit(failure);
                    return false;
                });
    }

    /** Leaves after a failure. */
    private static <X, R, T> void fail(Generic.Outer<X, R>.Inner<T> inner, Throwable failure) {
        try {
            inner.exit(failure);
        } catch (Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
        }
    }
}
