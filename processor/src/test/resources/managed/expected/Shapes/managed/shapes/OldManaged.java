package managed.shapes;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import java.util.List;

/**
 * Enters and leaves {@link Old}.
 *
 * <pre>{@code
 * enter      enter()
 * always     exit()
 * }</pre>
 *
 * <p>Scopes have no {@code complete()}, as no exit asks for the outcome or the failure.
 */
@SuppressWarnings("deprecation")
@GeneratedByDunder
final class OldManaged implements AutoCloseable {
    private final Old old;

    private boolean isClosed;

    private OldManaged(Old old) {
        this.old = old;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param old what is entered
     * @param body what is done between
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <R, X extends Exception> R with(Old old, Body<? super Old, ? extends R, X, RuntimeException> body) throws X {
        old.enter();
        R result;
        try {
            result = body.run(old);
        } catch (Throwable failure) {
            fail(old, failure);
            throw failure;
        }
        old.exit();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param old what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> int withInt(Old old, Body.OfInt<? super Old, X, RuntimeException> body) throws X {
        old.enter();
        int result;
        try {
            result = body.run(old);
        } catch (Throwable failure) {
            fail(old, failure);
            throw failure;
        }
        old.exit();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param old what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> long withLong(Old old, Body.OfLong<? super Old, X, RuntimeException> body) throws X {
        old.enter();
        long result;
        try {
            result = body.run(old);
        } catch (Throwable failure) {
            fail(old, failure);
            throw failure;
        }
        old.exit();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param old what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> double withDouble(
            Old old, Body.OfDouble<? super Old, X, RuntimeException> body) throws X {
        old.enter();
        double result;
        try {
            result = body.run(old);
        } catch (Throwable failure) {
            fail(old, failure);
            throw failure;
        }
        old.exit();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param old what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> boolean withBoolean(
            Old old, Body.OfBoolean<? super Old, X, RuntimeException> body) throws X {
        old.enter();
        boolean result;
        try {
            result = body.run(old);
        } catch (Throwable failure) {
            fail(old, failure);
            throw failure;
        }
        old.exit();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param old what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    static <X extends Exception> void run(Old old, Body.OfVoid<? super Old, X, RuntimeException> body) throws X {
        old.enter();
        try {
            body.run(old);
        } catch (Throwable failure) {
            fail(old, failure);
            throw failure;
        }
        old.exit();
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param old what is entered
     * @return the scope
     */
    static OldManaged enter(Old old) {
        OldManaged scope = new OldManaged(old);
        old.enter();
        return scope;
    }

    /**
     * Makes {@code Old} and enters it; closing the scope leaves.
     *
     * @return the scope
     */
    @Deprecated
    @SuppressWarnings("rawtypes")
    static OldManaged open(List list) {
        return enter(new Old(list));
    }

    /**
     * Makes {@code Old} and enters it; closing the scope leaves.
     *
     * <p>Makes one.
     *
     * @param body a name that generated code has too
     * @return the scope
     * @throws java.lang.NumberFormatException if it is no number
     */
    static OldManaged open(String body) throws NumberFormatException {
        return enter(new Old(body));
    }

    /**
     * Gives what was entered.
     *
     * @return what the block works with
     */
    Old value() {
        return old;
    }

    /** Leaves. Closing again does nothing. */
    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        old.exit();
    }

    /**
     * A manager that can be entered once.
     *
     * @param old what it enters
     * @return the manager
     */
    static ContextManager<Old, RuntimeException> of(Old old) {
        return Contexts.once(
                () -> {
                    old.enter();
                    return old;
                },
                failure -> {
                    old.exit();
                    return false;
                });
    }

    /** Leaves after a failure. */
    private static void fail(Old old, Throwable failure) {
        try {
            old.exit();
        } catch (Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
        }
    }
}
