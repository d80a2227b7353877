package managed.shapes;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.runtime.Leaving;
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
        old.enter();
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
            leave(old, Leaving.afterFailure(failure)).end();
            throw failure;
        }
        leave(old, Leaving.afterSuccess()).end();
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
        OldManaged.<Object, X>with(old, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param old what is entered
     * @return the scope
     */
    static OldManaged enter(Old old) {
        return new OldManaged(old);
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
     * Returns what was entered.
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
        leave(old, Leaving.afterSuccess()).end();
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param old what is entered
     * @return the manager
     */
    static ContextManager<Old, RuntimeException> of(Old old) {
        return Contexts.once(
                () -> {
                    old.enter();
                    return old;
                },
                (value, leaving) -> leave(old, leaving));
    }

    /** Runs the exits. */
    private static Leaving leave(Old old, Leaving leaving) {
        return leaving.always(() -> old.exit());
    }
}
