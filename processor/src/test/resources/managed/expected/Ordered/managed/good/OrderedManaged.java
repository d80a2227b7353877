package managed.good;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.runtime.Leaving;
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
        ordered.__enter__();
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
            leave(ordered, Leaving.afterFailure(failure)).end();
            throw failure;
        }
        leave(ordered, Leaving.afterSuccess()).end();
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
        OrderedManaged.<Object, X>with(ordered, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param ordered what is entered
     * @return the scope
     */
    public static OrderedManaged enter(Ordered ordered) {
        return new OrderedManaged(ordered);
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
     * Returns what was entered.
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
        leave(ordered, Leaving.afterSuccess()).end();
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param ordered what is entered
     * @return the manager
     */
    public static ContextManager<Ordered, RuntimeException> of(Ordered ordered) {
        return Contexts.once(
                () -> {
                    ordered.__enter__();
                    return ordered;
                },
                (value, leaving) -> leave(ordered, leaving));
    }

    /** Runs the exits. */
    private static Leaving leave(Ordered ordered, Leaving leaving) {
        return leaving.always(() -> ordered.__exit__());
    }
}
