package managed.shapes;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;

/**
 * Enters and leaves {@link Interrupted}.
 *
 * <pre>{@code
 * enter      enter()
 * failure    undo()
 * always     drain()
 * }</pre>
 *
 * <p>There is no scope for try-with-resources: {@code undo()} may be interrupted,
 * and javac would warn all who use it.
 */
@GeneratedByDunder
public final class InterruptedManaged {
    private InterruptedManaged() {}

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param interrupted what is entered
     * @param body what is done between
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <R, X extends Exception> R with(
            Interrupted interrupted, Body<? super Interrupted, ? extends R, X, Exception> body)
            throws X, Exception, InterruptedException {
        interrupted.enter();
        R result;
        try {
            result = body.run(interrupted);
        } catch (Throwable failure) {
            fail(interrupted, failure);
            throw failure;
        }
        succeed(interrupted);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param interrupted what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <X extends Exception> int withInt(
            Interrupted interrupted, Body.OfInt<? super Interrupted, X, Exception> body)
            throws X, Exception, InterruptedException {
        interrupted.enter();
        int result;
        try {
            result = body.run(interrupted);
        } catch (Throwable failure) {
            fail(interrupted, failure);
            throw failure;
        }
        succeed(interrupted);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param interrupted what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <X extends Exception> long withLong(
            Interrupted interrupted, Body.OfLong<? super Interrupted, X, Exception> body)
            throws X, Exception, InterruptedException {
        interrupted.enter();
        long result;
        try {
            result = body.run(interrupted);
        } catch (Throwable failure) {
            fail(interrupted, failure);
            throw failure;
        }
        succeed(interrupted);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param interrupted what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <X extends Exception> double withDouble(
            Interrupted interrupted, Body.OfDouble<? super Interrupted, X, Exception> body)
            throws X, Exception, InterruptedException {
        interrupted.enter();
        double result;
        try {
            result = body.run(interrupted);
        } catch (Throwable failure) {
            fail(interrupted, failure);
            throw failure;
        }
        succeed(interrupted);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param interrupted what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <X extends Exception> boolean withBoolean(
            Interrupted interrupted, Body.OfBoolean<? super Interrupted, X, Exception> body)
            throws X, Exception, InterruptedException {
        interrupted.enter();
        boolean result;
        try {
            result = body.run(interrupted);
        } catch (Throwable failure) {
            fail(interrupted, failure);
            throw failure;
        }
        succeed(interrupted);
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param interrupted what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    public static <X extends Exception> void run(
            Interrupted interrupted, Body.OfVoid<? super Interrupted, X, Exception> body)
            throws X, Exception, InterruptedException {
        interrupted.enter();
        try {
            body.run(interrupted);
        } catch (Throwable failure) {
            fail(interrupted, failure);
            throw failure;
        }
        succeed(interrupted);
    }

    /**
     * A manager that can be entered once.
     *
     * @param interrupted what it enters
     * @return the manager
     */
    public static ContextManager<Interrupted, Exception> of(Interrupted interrupted) {
        return Contexts.once(
                () -> {
                    interrupted.enter();
                    return interrupted;
                },
                failure -> {
                    if (failure == null) {
                        return false;
                    }
                    interrupted.undo();
                    return false;
                },
                failure -> {
                    interrupted.drain();
                    return false;
                });
    }

    /** Leaves after a success. */
    private static void succeed(Interrupted interrupted) throws Exception, InterruptedException {
        try {
            interrupted.drain();
        } catch (Throwable failure) {
            if (failure instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw failure;
        }
    }

    /** Leaves after a failure. */
    private static void fail(Interrupted interrupted, Throwable failure) {
        boolean isInterrupted = false;
        try {
            interrupted.undo();
        } catch (Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
            isInterrupted |= thrown instanceof InterruptedException;
        }
        try {
            fail2(interrupted, failure);
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Leaves after a failure. */
    private static void fail2(Interrupted interrupted, Throwable failure) {
        boolean isInterrupted = false;
        try {
            interrupted.drain();
        } catch (Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
            isInterrupted |= thrown instanceof InterruptedException;
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
