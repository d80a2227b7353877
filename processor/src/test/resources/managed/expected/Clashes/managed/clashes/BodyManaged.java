package managed.clashes;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.ContextManager;

/**
 * Enters and leaves {@link Body}.
 *
 * <pre>{@code
 * enter      enter()
 * failure    fail(Throwable)
 * failure    failEach(Throwable)
 * always     leave()
 * }</pre>
 *
 * <p>There is no scope for try-with-resources: {@code fail(Throwable)} may swallow a failure,
 * which {@code close()} cannot.
 */
@GeneratedByDunder
public final class BodyManaged {
    private BodyManaged() {}

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param body2 what is entered
     * @param fallback what is returned where a failure is swallowed
     * @param body what is done between, with what entering gives
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <Contexts, Throwable, R, X extends Exception> R with(
            Body<Contexts, Throwable> body2, R fallback, dev.dunder.context.Body<? super Contexts, ? extends R, X, InterruptedException> body)
            throws X, InterruptedException {
        Contexts value = body2.enter();
        R result;
        try {
            result = body.run(value);
        } catch (java.lang.Throwable failure) {
            if (fail(body2, failure)) {
                return fallback;
            }
            throw failure;
        }
        body2.leave();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param body2 what is entered
     * @param fallback what is returned where a failure is swallowed
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <Contexts, Throwable, X extends Exception> int withInt(
            Body<Contexts, Throwable> body2, int fallback, dev.dunder.context.Body.OfInt<? super Contexts, X, InterruptedException> body)
            throws X, InterruptedException {
        Contexts value = body2.enter();
        int result;
        try {
            result = body.run(value);
        } catch (java.lang.Throwable failure) {
            if (fail(body2, failure)) {
                return fallback;
            }
            throw failure;
        }
        body2.leave();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param body2 what is entered
     * @param fallback what is returned where a failure is swallowed
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <Contexts, Throwable, X extends Exception> long withLong(
            Body<Contexts, Throwable> body2, long fallback, dev.dunder.context.Body.OfLong<? super Contexts, X, InterruptedException> body)
            throws X, InterruptedException {
        Contexts value = body2.enter();
        long result;
        try {
            result = body.run(value);
        } catch (java.lang.Throwable failure) {
            if (fail(body2, failure)) {
                return fallback;
            }
            throw failure;
        }
        body2.leave();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param body2 what is entered
     * @param fallback what is returned where a failure is swallowed
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <Contexts, Throwable, X extends Exception> double withDouble(
            Body<Contexts, Throwable> body2, double fallback, dev.dunder.context.Body.OfDouble<? super Contexts, X, InterruptedException> body)
            throws X, InterruptedException {
        Contexts value = body2.enter();
        double result;
        try {
            result = body.run(value);
        } catch (java.lang.Throwable failure) {
            if (fail(body2, failure)) {
                return fallback;
            }
            throw failure;
        }
        body2.leave();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param body2 what is entered
     * @param fallback what is returned where a failure is swallowed
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <Contexts, Throwable, X extends Exception> boolean withBoolean(
            Body<Contexts, Throwable> body2, boolean fallback, dev.dunder.context.Body.OfBoolean<? super Contexts, X, InterruptedException> body)
            throws X, InterruptedException {
        Contexts value = body2.enter();
        boolean result;
        try {
            result = body.run(value);
        } catch (java.lang.Throwable failure) {
            if (fail(body2, failure)) {
                return fallback;
            }
            throw failure;
        }
        body2.leave();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param body2 what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    public static <Contexts, Throwable, X extends Exception> void run(
            Body<Contexts, Throwable> body2, dev.dunder.context.Body.OfVoid<? super Contexts, X, InterruptedException> body)
            throws X, InterruptedException {
        Contexts value = body2.enter();
        try {
            body.run(value);
        } catch (java.lang.Throwable failure) {
            if (fail(body2, failure)) {
                return;
            }
            throw failure;
        }
        body2.leave();
    }

    /**
     * A manager that can be entered once.
     *
     * @param body2 what it enters
     * @return the manager
     */
    public static <Contexts, Throwable> ContextManager<Contexts, InterruptedException> of(
            Body<Contexts, Throwable> body2) {
        return dev.dunder.context.Contexts.once(
                () -> body2.enter(),
                failure -> {
                    if (failure == null) {
                        return false;
                    }
                    return failEach(body2, failure);
                },
                failure -> {
                    body2.leave();
                    return false;
                });
    }

    /** Runs what runs after a failure only; true if it was swallowed. */
    private static <Contexts, Throwable> boolean failEach(
            Body<Contexts, Throwable> body2, java.lang.Throwable failure) {
        boolean isSwallowed = false;
        boolean isInterrupted = false;
        try {
            isSwallowed = body2.fail(failure);
        } catch (java.lang.Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
        }
        if (!isSwallowed) {
            try {
                body2.failEach(failure);
            } catch (java.lang.Throwable thrown) {
                if (thrown != failure) {
                    failure.addSuppressed(thrown);
                }
                isInterrupted |= thrown instanceof InterruptedException;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
        return isSwallowed;
    }

    /** Leaves after a failure; true if it was swallowed. */
    private static <Contexts, Throwable> boolean fail(
            Body<Contexts, Throwable> body2, java.lang.Throwable failure) throws InterruptedException {
        boolean isSwallowed = false;
        boolean isInterrupted = false;
        try {
            isSwallowed = body2.fail(failure);
        } catch (java.lang.Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
        }
        if (!isSwallowed) {
            try {
                body2.failEach(failure);
            } catch (java.lang.Throwable thrown) {
                if (thrown != failure) {
                    failure.addSuppressed(thrown);
                }
                isInterrupted |= thrown instanceof InterruptedException;
            }
        }
        try {
            if (isSwallowed) {
                body2.leave();
                return true;
            }
            fail2(body2, failure);
            return false;
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Leaves after a failure. */
    private static <Contexts, Throwable> void fail2(Body<Contexts, Throwable> body2, java.lang.Throwable failure) {
        try {
            body2.leave();
        } catch (java.lang.Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
        }
    }
}
