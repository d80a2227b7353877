package managed.good;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;

/**
 * Enters and leaves {@link Swallowing}.
 *
 * <pre>{@code
 * enter      __enter__()
 * always     __exit__(Throwable)
 * }</pre>
 *
 * <p>There is no scope for try-with-resources: {@code __exit__(Throwable)} may swallow a failure,
 * which {@code close()} cannot.
 */
@GeneratedByDunder
final class SwallowingManaged {
    private SwallowingManaged() {}

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param swallowing what is entered
     * @param fallback what is returned where a failure is swallowed
     * @param body what is done between
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <R, X extends Exception> R with(
            Swallowing swallowing, R fallback, Body<? super Swallowing, ? extends R, X, RuntimeException> body)
            throws X {
        swallowing.__enter__();
        R result;
        try {
            result = body.run(swallowing);
        } catch (Throwable failure) {
            if (fail(swallowing, failure)) {
                return fallback;
            }
            throw failure;
        }
        swallowing.__exit__(null);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param swallowing what is entered
     * @param fallback what is returned where a failure is swallowed
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> int withInt(
            Swallowing swallowing, int fallback, Body.OfInt<? super Swallowing, X, RuntimeException> body) throws X {
        swallowing.__enter__();
        int result;
        try {
            result = body.run(swallowing);
        } catch (Throwable failure) {
            if (fail(swallowing, failure)) {
                return fallback;
            }
            throw failure;
        }
        swallowing.__exit__(null);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param swallowing what is entered
     * @param fallback what is returned where a failure is swallowed
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> long withLong(
            Swallowing swallowing, long fallback, Body.OfLong<? super Swallowing, X, RuntimeException> body) throws X {
        swallowing.__enter__();
        long result;
        try {
            result = body.run(swallowing);
        } catch (Throwable failure) {
            if (fail(swallowing, failure)) {
                return fallback;
            }
            throw failure;
        }
        swallowing.__exit__(null);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param swallowing what is entered
     * @param fallback what is returned where a failure is swallowed
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> double withDouble(
            Swallowing swallowing, double fallback, Body.OfDouble<? super Swallowing, X, RuntimeException> body)
            throws X {
        swallowing.__enter__();
        double result;
        try {
            result = body.run(swallowing);
        } catch (Throwable failure) {
            if (fail(swallowing, failure)) {
                return fallback;
            }
            throw failure;
        }
        swallowing.__exit__(null);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param swallowing what is entered
     * @param fallback what is returned where a failure is swallowed
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> boolean withBoolean(
            Swallowing swallowing, boolean fallback, Body.OfBoolean<? super Swallowing, X, RuntimeException> body)
            throws X {
        swallowing.__enter__();
        boolean result;
        try {
            result = body.run(swallowing);
        } catch (Throwable failure) {
            if (fail(swallowing, failure)) {
                return fallback;
            }
            throw failure;
        }
        swallowing.__exit__(null);
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param swallowing what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    static <X extends Exception> void run(
            Swallowing swallowing, Body.OfVoid<? super Swallowing, X, RuntimeException> body) throws X {
        swallowing.__enter__();
        try {
            body.run(swallowing);
        } catch (Throwable failure) {
            if (fail(swallowing, failure)) {
                return;
            }
            throw failure;
        }
        swallowing.__exit__(null);
    }

    /**
     * A manager that can be entered once.
     *
     * @param swallowing what it enters
     * @return the manager
     */
    static ContextManager<Swallowing, RuntimeException> of(Swallowing swallowing) {
        return Contexts.once(
                () -> {
                    swallowing.__enter__();
                    return swallowing;
                },
                failure -> swallowing.__exit__(failure));
    }

    /** Leaves after a failure; true if it was swallowed. */
    private static boolean fail(Swallowing swallowing, Throwable failure) {
        boolean isSwallowed = false;
        try {
            isSwallowed = swallowing.__exit__(failure);
        } catch (Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
        }
        return isSwallowed;
    }
}
