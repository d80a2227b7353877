package managed.good;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import java.util.function.Consumer;

/**
 * Enters and leaves {@link Ordered}.
 *
 * <pre>{@code
 * enter      __enter__()
 * always     __exit__()
 * }</pre>
 *
 * <p>Scopes have no {@code complete()}, as no exit asks for the outcome or the failure.
 */
@GeneratedByDunder
public final class OrderedManaged implements AutoCloseable {
    private final Ordered ordered;

    private boolean isClosed;

    private OrderedManaged(Ordered ordered) {
        this.ordered = ordered;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param ordered what is entered
     * @param body what is done between
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <R, X extends Exception> R with(
            Ordered ordered, Body<? super Ordered, ? extends R, X, RuntimeException> body) throws X {
        ordered.__enter__();
        R result;
        try {
            result = body.run(ordered);
        } catch (Throwable failure) {
            fail(ordered, failure);
            throw failure;
        }
        ordered.__exit__();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param ordered what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <X extends Exception> int withInt(
            Ordered ordered, Body.OfInt<? super Ordered, X, RuntimeException> body) throws X {
        ordered.__enter__();
        int result;
        try {
            result = body.run(ordered);
        } catch (Throwable failure) {
            fail(ordered, failure);
            throw failure;
        }
        ordered.__exit__();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param ordered what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <X extends Exception> long withLong(
            Ordered ordered, Body.OfLong<? super Ordered, X, RuntimeException> body) throws X {
        ordered.__enter__();
        long result;
        try {
            result = body.run(ordered);
        } catch (Throwable failure) {
            fail(ordered, failure);
            throw failure;
        }
        ordered.__exit__();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param ordered what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <X extends Exception> double withDouble(
            Ordered ordered, Body.OfDouble<? super Ordered, X, RuntimeException> body) throws X {
        ordered.__enter__();
        double result;
        try {
            result = body.run(ordered);
        } catch (Throwable failure) {
            fail(ordered, failure);
            throw failure;
        }
        ordered.__exit__();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param ordered what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <X extends Exception> boolean withBoolean(
            Ordered ordered, Body.OfBoolean<? super Ordered, X, RuntimeException> body) throws X {
        ordered.__enter__();
        boolean result;
        try {
            result = body.run(ordered);
        } catch (Throwable failure) {
            fail(ordered, failure);
            throw failure;
        }
        ordered.__exit__();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param ordered what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    public static <X extends Exception> void run(
            Ordered ordered, Body.OfVoid<? super Ordered, X, RuntimeException> body) throws X {
        ordered.__enter__();
        try {
            body.run(ordered);
        } catch (Throwable failure) {
            fail(ordered, failure);
            throw failure;
        }
        ordered.__exit__();
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param ordered what is entered
     * @return the scope
     */
    public static OrderedManaged enter(Ordered ordered) {
        OrderedManaged scope = new OrderedManaged(ordered);
        ordered.__enter__();
        return scope;
    }

    /**
     * Makes {@code Ordered} and enters it; closing the scope leaves.
     *
     * @return the scope
     */
    public static <K extends Comparable<? super K>> OrderedManaged open(Consumer<? super K> first) {
        return enter(new <K>Ordered(first));
    }

    /**
     * Gives what was entered.
     *
     * @return what the block works with
     */
    public Ordered value() {
        return ordered;
    }

    /** Leaves. Closing again does nothing. */
    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        ordered.__exit__();
    }

    /**
     * A manager that can be entered once.
     *
     * @param ordered what it enters
     * @return the manager
     */
    public static ContextManager<Ordered, RuntimeException> of(Ordered ordered) {
        return Contexts.once(
                () -> {
                    ordered.__enter__();
                    return ordered;
                },
                failure -> {
                    ordered.__exit__();
                    return false;
                });
    }

    /** Leaves after a failure. */
    private static void fail(Ordered ordered, Throwable failure) {
        try {
            ordered.__exit__();
        } catch (Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
        }
    }
}
