package managed.clashes;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.context.IncompleteException;

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
            fail(result2, failure);
            throw failure;
        }
        result2.exit((Throwable) null);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param result2 what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> int withInt(
            Result result2, Body.OfInt<? super Result, X, RuntimeException> body) throws X {
        result2.enter();
        int result;
        try {
            result = body.run(result2);
        } catch (Throwable failure) {
            fail(result2, failure);
            throw failure;
        }
        result2.exit((Throwable) null);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param result2 what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> long withLong(
            Result result2, Body.OfLong<? super Result, X, RuntimeException> body) throws X {
        result2.enter();
        long result;
        try {
            result = body.run(result2);
        } catch (Throwable failure) {
            fail(result2, failure);
            throw failure;
        }
        result2.exit((Throwable) null);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param result2 what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> double withDouble(
            Result result2, Body.OfDouble<? super Result, X, RuntimeException> body) throws X {
        result2.enter();
        double result;
        try {
            result = body.run(result2);
        } catch (Throwable failure) {
            fail(result2, failure);
            throw failure;
        }
        result2.exit((Throwable) null);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param result2 what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> boolean withBoolean(
            Result result2, Body.OfBoolean<? super Result, X, RuntimeException> body) throws X {
        result2.enter();
        boolean result;
        try {
            result = body.run(result2);
        } catch (Throwable failure) {
            fail(result2, failure);
            throw failure;
        }
        result2.exit((Throwable) null);
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
        result2.enter();
        try {
            body.run(result2);
        } catch (Throwable failure) {
            fail(result2, failure);
            throw failure;
        }
        result2.exit((Throwable) null);
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param result2 what is entered
     * @return the scope
     */
    static ResultManaged enter(Result result2) {
        ResultManaged scope = new ResultManaged(result2);
        result2.enter();
        return scope;
    }

    /**
     * Gives what was entered.
     *
     * @return what the block works with
     */
    Result value() {
        return result2;
    }

    /** Says that the block did what it had to: without that, closing the scope is a failure. */
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
        if (isComplete) {
            result2.exit((Throwable) null);
        } else {
            abandon(result2);
        }
    }

    /** Leaves before the scope was complete. */
    private static void abandon(Result result2) {
        Throwable incomplete = new IncompleteException("Result was left before complete() was called");
        result2.exit(incomplete);
    }

    /**
     * A manager that can be entered once.
     *
     * @param result2 what it enters
     * @return the manager
     */
    static ContextManager<Result, RuntimeException> of(Result result2) {
        return Contexts.once(
                () -> {
                    result2.enter();
                    return result2;
                },
                failure -> {
                    result2.exit(failure);
                    return false;
                });
    }

    /** Leaves after a failure. */
    private static void fail(Result result2, Throwable failure) {
        try {
            result2.exit(failure);
        } catch (Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
        }
    }
}
