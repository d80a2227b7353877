package managed.good;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import java.io.IOException;

/**
 * Enters and leaves {@link Layered}.
 *
 * <pre>{@code
 * enter      depth()
 * success    first()
 * success    second()
 * failure    recover(Throwable)
 * failure    log()
 * always     inner(Throwable)
 * always     outer()
 * always     last(Throwable)
 * }</pre>
 *
 * <p>There is no scope for try-with-resources: {@code recover(Throwable)} may swallow a failure,
 * which {@code close()} cannot.
 */
@GeneratedByDunder
final class LayeredManaged {
    private LayeredManaged() {}

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param layered what is entered
     * @param fallback what is returned where a failure is swallowed
     * @param body what is done between, with what entering gives
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <R, X extends Exception> R with(
            Layered layered, R fallback, Body<? super Integer, ? extends R, X, IOException> body)
            throws X, IOException, InterruptedException {
        int value = layered.depth();
        R result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            if (fail(layered, failure)) {
                return fallback;
            }
            throw failure;
        }
        return succeed(layered) ? result : fallback;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param layered what is entered
     * @param fallback what is returned where a failure is swallowed
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> int withInt(
            Layered layered, int fallback, Body.OfInt<? super Integer, X, IOException> body)
            throws X, IOException, InterruptedException {
        int value = layered.depth();
        int result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            if (fail(layered, failure)) {
                return fallback;
            }
            throw failure;
        }
        return succeed(layered) ? result : fallback;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param layered what is entered
     * @param fallback what is returned where a failure is swallowed
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> long withLong(
            Layered layered, long fallback, Body.OfLong<? super Integer, X, IOException> body)
            throws X, IOException, InterruptedException {
        int value = layered.depth();
        long result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            if (fail(layered, failure)) {
                return fallback;
            }
            throw failure;
        }
        return succeed(layered) ? result : fallback;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param layered what is entered
     * @param fallback what is returned where a failure is swallowed
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> double withDouble(
            Layered layered, double fallback, Body.OfDouble<? super Integer, X, IOException> body)
            throws X, IOException, InterruptedException {
        int value = layered.depth();
        double result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            if (fail(layered, failure)) {
                return fallback;
            }
            throw failure;
        }
        return succeed(layered) ? result : fallback;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param layered what is entered
     * @param fallback what is returned where a failure is swallowed
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> boolean withBoolean(
            Layered layered, boolean fallback, Body.OfBoolean<? super Integer, X, IOException> body)
            throws X, IOException, InterruptedException {
        int value = layered.depth();
        boolean result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            if (fail(layered, failure)) {
                return fallback;
            }
            throw failure;
        }
        return succeed(layered) ? result : fallback;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param layered what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    static <X extends Exception> void run(
            Layered layered, Body.OfVoid<? super Integer, X, IOException> body)
            throws X, IOException, InterruptedException {
        int value = layered.depth();
        try {
            body.run(value);
        } catch (Throwable failure) {
            if (fail(layered, failure)) {
                return;
            }
            throw failure;
        }
        succeed(layered);
    }

    /**
     * A manager that can be entered once.
     *
     * @param layered what it enters
     * @return the manager
     */
    static ContextManager<Integer, Exception> of(Layered layered) {
        return Contexts.once(
                () -> layered.depth(),
                failure -> {
                    if (failure == null) {
                        layered.first();
                        layered.second();
                        return false;
                    }
                    return failEach(layered, failure);
                },
                failure -> layered.inner(failure),
                failure -> layered.outer(),
                failure -> {
                    layered.last(failure);
                    return false;
                });
    }

    /** Runs what runs after a failure only; true if it was swallowed. */
    private static boolean failEach(Layered layered, Throwable failure) {
        boolean isSwallowed = false;
        try {
            isSwallowed = layered.recover(failure);
        } catch (Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
        }
        if (!isSwallowed) {
            try {
                layered.log();
            } catch (Throwable thrown) {
                if (thrown != failure) {
                    failure.addSuppressed(thrown);
                }
            }
        }
        return isSwallowed;
    }

    /** Leaves after a success; false if an exit failed, and that was swallowed. */
    private static boolean succeed(Layered layered) throws IOException, InterruptedException {
        try {
            layered.first();
            layered.second();
        } catch (Throwable failure) {
            if (fail2(layered, failure)) {
                return false;
            }
            throw failure;
        }
        return succeed2(layered);
    }

    /** Leaves after a success; false if an exit failed, and that was swallowed. */
    private static boolean succeed2(Layered layered) throws IOException, InterruptedException {
        try {
            layered.inner(null);
        } catch (Throwable failure) {
            if (fail3(layered, failure)) {
                return false;
            }
            throw failure;
        }
        succeed3(layered);
        return true;
    }

    /** Leaves after a success. */
    private static void succeed3(Layered layered) throws IOException, InterruptedException {
        try {
            layered.outer();
        } catch (Throwable failure) {
            fail4(layered, failure);
            if (failure instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw failure;
        }
        layered.last((Throwable) null);
    }

    /** Leaves after a failure; true if it was swallowed. */
    private static boolean fail(Layered layered, Throwable failure) throws IOException, InterruptedException {
        boolean isSwallowed = false;
        try {
            isSwallowed = layered.recover(failure);
        } catch (Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
        }
        if (!isSwallowed) {
            try {
                layered.log();
            } catch (Throwable thrown) {
                if (thrown != failure) {
                    failure.addSuppressed(thrown);
                }
            }
        }
        if (isSwallowed) {
            succeed2(layered);
            return true;
        }
        return fail2(layered, failure);
    }

    /** Leaves after a failure; true if it was swallowed. */
    private static boolean fail2(Layered layered, Throwable failure) throws IOException, InterruptedException {
        boolean isSwallowed = false;
        try {
            isSwallowed = layered.inner(failure);
        } catch (Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
        }
        if (isSwallowed) {
            succeed3(layered);
            return true;
        }
        return fail3(layered, failure);
    }

    /** Leaves after a failure; true if it was swallowed. */
    private static boolean fail3(Layered layered, Throwable failure) throws IOException, InterruptedException {
        boolean isSwallowed = false;
        boolean isInterrupted = false;
        try {
            isSwallowed = layered.outer();
        } catch (Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
            isInterrupted |= thrown instanceof InterruptedException;
        }
        try {
            if (isSwallowed) {
                layered.last((Throwable) null);
                return true;
            }
            fail4(layered, failure);
            return false;
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Leaves after a failure. */
    private static void fail4(Layered layered, Throwable failure) {
        try {
            layered.last(failure);
        } catch (Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
        }
    }
}
