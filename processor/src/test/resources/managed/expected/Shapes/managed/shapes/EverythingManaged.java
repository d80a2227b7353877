package managed.shapes;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;

/**
 * Enters and leaves {@link Everything}.
 *
 * <pre>{@code
 * enter      enter()
 * always     exit(Throwable)
 * }</pre>
 *
 * <p>There is no scope for try-with-resources: {@code exit(Throwable)} throws more than an
 * {@code Exception}, which {@code close()} cannot.
 *
 * <p>There is no {@code of}, as more than an {@code Exception} is declared to be thrown.
 */
@GeneratedByDunder
public final class EverythingManaged {
    private EverythingManaged() {}

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param everything what is entered
     * @param body what is done between, with what entering gives
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <E extends Throwable, R, X extends Exception> R with(
            Everything<E> everything, Body<? super Long, ? extends R, X, RuntimeException> body)
            throws X, E, Throwable {
        long value = everything.enter();
        R result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(everything, failure);
            throw failure;
        }
        succeed(everything);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param everything what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <E extends Throwable, X extends Exception> int withInt(
            Everything<E> everything, Body.OfInt<? super Long, X, RuntimeException> body) throws X, E, Throwable {
        long value = everything.enter();
        int result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(everything, failure);
            throw failure;
        }
        succeed(everything);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param everything what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <E extends Throwable, X extends Exception> long withLong(
            Everything<E> everything, Body.OfLong<? super Long, X, RuntimeException> body) throws X, E, Throwable {
        long value = everything.enter();
        long result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(everything, failure);
            throw failure;
        }
        succeed(everything);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param everything what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <E extends Throwable, X extends Exception> double withDouble(
            Everything<E> everything, Body.OfDouble<? super Long, X, RuntimeException> body) throws X, E, Throwable {
        long value = everything.enter();
        double result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(everything, failure);
            throw failure;
        }
        succeed(everything);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param everything what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <E extends Throwable, X extends Exception> boolean withBoolean(
            Everything<E> everything, Body.OfBoolean<? super Long, X, RuntimeException> body) throws X, E, Throwable {
        long value = everything.enter();
        boolean result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(everything, failure);
            throw failure;
        }
        succeed(everything);
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param everything what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    public static <E extends Throwable, X extends Exception> void run(
            Everything<E> everything, Body.OfVoid<? super Long, X, RuntimeException> body) throws X, E, Throwable {
        long value = everything.enter();
        try {
            body.run(value);
        } catch (Throwable failure) {
            fail(everything, failure);
            throw failure;
        }
        succeed(everything);
    }

    /** Leaves after a success. */
    private static <E extends Throwable> void succeed(Everything<E> everything) throws E {
        try {
            everything.exit(null);
        } catch (Throwable failure) {
            if (failure instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw failure;
        }
    }

    /** Leaves after a failure. */
    private static <E extends Throwable> void fail(Everything<E> everything, Throwable failure) {
        boolean isInterrupted = false;
        try {
            everything.exit(failure);
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
