package managed.nulls;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.context.IncompleteException;
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

    private MarkedManaged(Marked<T> marked, @Nullable List<@Nullable T> value) {
        this.marked = marked;
        this.value = value;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param marked what is entered
     * @param body what is done between, with what entering gives
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
            fail(marked, failure);
            throw failure;
        }
        marked.exit(null);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param marked what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <T extends @Nullable Object, X extends Exception> int withInt(
            Marked<T> marked, Body.OfInt<? super @Nullable List<@Nullable T>, X, RuntimeException> body) throws X {
        List<@Nullable T> value = marked.enter();
        int result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(marked, failure);
            throw failure;
        }
        marked.exit(null);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param marked what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <T extends @Nullable Object, X extends Exception> long withLong(
            Marked<T> marked, Body.OfLong<? super @Nullable List<@Nullable T>, X, RuntimeException> body) throws X {
        List<@Nullable T> value = marked.enter();
        long result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(marked, failure);
            throw failure;
        }
        marked.exit(null);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param marked what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <T extends @Nullable Object, X extends Exception> double withDouble(
            Marked<T> marked, Body.OfDouble<? super @Nullable List<@Nullable T>, X, RuntimeException> body) throws X {
        List<@Nullable T> value = marked.enter();
        double result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(marked, failure);
            throw failure;
        }
        marked.exit(null);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param marked what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <T extends @Nullable Object, X extends Exception> boolean withBoolean(
            Marked<T> marked, Body.OfBoolean<? super @Nullable List<@Nullable T>, X, RuntimeException> body) throws X {
        List<@Nullable T> value = marked.enter();
        boolean result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(marked, failure);
            throw failure;
        }
        marked.exit(null);
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param marked what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    public static <T extends @Nullable Object, X extends Exception> void run(
            Marked<T> marked, Body.OfVoid<? super @Nullable List<@Nullable T>, X, RuntimeException> body) throws X {
        List<@Nullable T> value = marked.enter();
        try {
            body.run(value);
        } catch (Throwable failure) {
            fail(marked, failure);
            throw failure;
        }
        marked.exit(null);
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param marked what is entered
     * @return the scope
     */
    public static <T extends @Nullable Object> MarkedManaged<T> enter(Marked<T> marked) {
        return new MarkedManaged<>(marked, marked.enter());
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
     * Gives what entering gave.
     *
     * @return what the block works with
     */
    public @Nullable List<@Nullable T> value() {
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
            marked.exit(null);
        } else {
            abandon(marked);
        }
    }

    /** Leaves before the scope was complete. */
    private static <T extends @Nullable Object> void abandon(Marked<T> marked) {
        Throwable incomplete = new IncompleteException("Marked was left before complete() was called");
        try {
            marked.fail(incomplete);
        } catch (Throwable failure) {
            try {
                marked.exit(incomplete);
            } catch (Throwable thrown) {
                if (thrown != failure) {
                    failure.addSuppressed(thrown);
                }
            }
            throw failure;
        }
        marked.exit(incomplete);
    }

    /**
     * A manager that can be entered once.
     *
     * @param marked what it enters
     * @return the manager
     */
    public static <T extends @Nullable Object> ContextManager<@Nullable List<@Nullable T>, RuntimeException> of(
            Marked<T> marked) {
        return Contexts.once(
                () -> marked.enter(),
                failure -> {
                    if (failure == null) {
                        return false;
                    }
                    marked.fail(failure);
                    return false;
                },
                failure -> {
                    marked.exit(failure);
                    return false;
                });
    }

    /** Leaves after a failure. */
    private static <T extends @Nullable Object> void fail(Marked<T> marked, Throwable failure) {
        try {
            marked.fail(failure);
        } catch (Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
        }
        fail2(marked, failure);
    }

    /** Leaves after a failure. */
    private static <T extends @Nullable Object> void fail2(Marked<T> marked, Throwable failure) {
        try {
            marked.exit(failure);
        } catch (Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
        }
    }
}
