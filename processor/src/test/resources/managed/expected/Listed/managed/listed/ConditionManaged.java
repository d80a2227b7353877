package managed.listed;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import java.util.concurrent.locks.Condition;

/**
 * Enters and leaves {@link Condition}.
 *
 * <pre>{@code
 * enter      await()
 * always     signal()
 * }</pre>
 *
 * <p>Scopes have no {@code complete()}, as no exit asks for the outcome or the failure.
 */
@GeneratedByDunder
final class ConditionManaged implements AutoCloseable {
    private final Condition condition;

    private boolean isClosed;

    private ConditionManaged(Condition condition) {
        this.condition = condition;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param condition what is entered
     * @param body what is done between
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <R, X extends Exception> R with(
            Condition condition, Body<? super Condition, ? extends R, X, InterruptedException> body)
            throws X, InterruptedException {
        condition.await();
        R result;
        try {
            result = body.run(condition);
        } catch (Throwable failure) {
            fail(condition, failure);
            throw failure;
        }
        condition.signal();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param condition what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> int withInt(
            Condition condition, Body.OfInt<? super Condition, X, InterruptedException> body)
            throws X, InterruptedException {
        condition.await();
        int result;
        try {
            result = body.run(condition);
        } catch (Throwable failure) {
            fail(condition, failure);
            throw failure;
        }
        condition.signal();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param condition what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> long withLong(
            Condition condition, Body.OfLong<? super Condition, X, InterruptedException> body)
            throws X, InterruptedException {
        condition.await();
        long result;
        try {
            result = body.run(condition);
        } catch (Throwable failure) {
            fail(condition, failure);
            throw failure;
        }
        condition.signal();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param condition what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> double withDouble(
            Condition condition, Body.OfDouble<? super Condition, X, InterruptedException> body)
            throws X, InterruptedException {
        condition.await();
        double result;
        try {
            result = body.run(condition);
        } catch (Throwable failure) {
            fail(condition, failure);
            throw failure;
        }
        condition.signal();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param condition what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> boolean withBoolean(
            Condition condition, Body.OfBoolean<? super Condition, X, InterruptedException> body)
            throws X, InterruptedException {
        condition.await();
        boolean result;
        try {
            result = body.run(condition);
        } catch (Throwable failure) {
            fail(condition, failure);
            throw failure;
        }
        condition.signal();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param condition what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    static <X extends Exception> void run(
            Condition condition, Body.OfVoid<? super Condition, X, InterruptedException> body)
            throws X, InterruptedException {
        condition.await();
        try {
            body.run(condition);
        } catch (Throwable failure) {
            fail(condition, failure);
            throw failure;
        }
        condition.signal();
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param condition what is entered
     * @return the scope
     */
    static ConditionManaged enter(Condition condition) throws InterruptedException {
        ConditionManaged scope = new ConditionManaged(condition);
        condition.await();
        return scope;
    }

    /**
     * Gives what was entered.
     *
     * @return what the block works with
     */
    Condition value() {
        return condition;
    }

    /** Leaves. Closing again does nothing. */
    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        condition.signal();
    }

    /**
     * A manager that can be entered once.
     *
     * @param condition what it enters
     * @return the manager
     */
    static ContextManager<Condition, InterruptedException> of(Condition condition) {
        return Contexts.once(
                () -> {
                    condition.await();
                    return condition;
                },
                failure -> {
                    condition.signal();
                    return false;
                });
    }

    /** Leaves after a failure. */
    private static void fail(Condition condition, Throwable failure) {
        try {
            condition.signal();
        } catch (Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
        }
    }
}
