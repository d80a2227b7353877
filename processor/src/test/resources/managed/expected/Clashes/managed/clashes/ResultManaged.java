package managed.clashes;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.context.IncompleteException;
import dev.dunder.runtime.Leaving;

/**
 * Enters and leaves {@link Result}.
 *
 * <pre>{@code
 * enter      enter()
 * always     exit(Throwable)
 * }</pre>
 */
@GeneratedByDunder
final class ResultManaged implements AutoCloseable {
    private final Result result2;

    private boolean isComplete;

    private boolean isClosed;

    private ResultManaged(Result result2) {
        this.result2 = result2;
        result2.enter();
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param result2 what is entered
     * @param body what is done between
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <R, X extends Exception> R with(
            Result result2, Body<? super Result, ? extends R, X, RuntimeException> body) throws X {
        result2.enter();
        R result;
        try {
            result = body.run(result2);
        } catch (Throwable failure) {
            leave(result2, Leaving.afterFailure(failure)).end();
            throw failure;
        }
        leave(result2, Leaving.afterSuccess()).end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param result2 what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    static <X extends Exception> void run(
            Result result2, Body.OfVoid<? super Result, X, RuntimeException> body) throws X {
        ResultManaged.<Object, X>with(result2, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param result2 what is entered
     * @return the scope
     */
    static ResultManaged enter(Result result2) {
        return new ResultManaged(result2);
    }

    /**
     * Returns what was entered.
     *
     * @return what the block works with
     */
    Result value() {
        return result2;
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
                : Leaving.ofIncomplete(new IncompleteException("Result was left before complete() was called"));
        leave(result2, leaving).end();
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param result2 what is entered
     * @return the manager
     */
    static ContextManager<Result, RuntimeException> of(Result result2) {
        return Contexts.once(
                () -> {
                    result2.enter();
                    return result2;
                },
                (value, leaving) -> leave(result2, leaving));
    }

    /** Runs the exits. */
    private static Leaving leave(Result result2, Leaving leaving) {
        return leaving.always(failure -> result2.exit(failure));
    }
}
