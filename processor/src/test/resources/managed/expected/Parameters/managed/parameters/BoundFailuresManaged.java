package managed.parameters;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.context.IncompleteException;
import dev.dunder.runtime.Leaving;

/**
 * Enters and leaves {@link Bound.Failures}.
 *
 * <pre>{@code
 * enter      __enter__()
 * always     __exit__(Throwable, Throwable)
 * }</pre>
 */
@GeneratedByDunder
final class BoundFailuresManaged implements AutoCloseable {
    private final Bound.Failures failures;

    private final Throwable value;

    private boolean isComplete;

    private boolean isClosed;

    private BoundFailuresManaged(Bound.Failures failures) {
        this.failures = failures;
        value = failures.__enter__();
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param failures what is entered
     * @param body what is done between, with what entering returned
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <R, X extends Exception> R with(
            Bound.Failures failures, Body<? super Throwable, ? extends R, X, RuntimeException> body) throws X {
        Throwable value = failures.__enter__();
        R result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            leave(failures, value, Leaving.afterFailure(failure)).end();
            throw failure;
        }
        leave(failures, value, Leaving.afterSuccess()).end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param failures what is entered
     * @param body what is done between, with what entering returned
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    static <X extends Exception> void run(
            Bound.Failures failures, Body.OfVoid<? super Throwable, X, RuntimeException> body) throws X {
        BoundFailuresManaged.<Object, X>with(failures, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param failures what is entered
     * @return the scope
     */
    static BoundFailuresManaged enter(Bound.Failures failures) {
        return new BoundFailuresManaged(failures);
    }

    /**
     * Makes {@code Failures} and enters it; closing the scope leaves.
     *
     * @return the scope
     */
    static BoundFailuresManaged open() {
        return enter(new Bound.Failures());
    }

    /**
     * Returns what entering returned.
     *
     * @return what the block works with
     */
    Throwable value() {
        return value;
    }

    /** Says that the block succeeded: without this call, closing the scope is a failure. */
    void complete() {
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
                : Leaving.ofIncomplete(new IncompleteException("Failures was left before complete() was called"));
        leave(failures, value, leaving).end();
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param failures what is entered
     * @return the manager
     */
    static ContextManager<Throwable, RuntimeException> of(Bound.Failures failures) {
        return Contexts.once(
                () -> failures.__enter__(),
                (value, leaving) -> leave(failures, value, leaving));
    }

    /** Runs the exits. */
    private static Leaving leave(Bound.Failures failures, Throwable value, Leaving leaving) {
        return leaving.always(failure -> failures.__exit__(failure, value));
    }
}
