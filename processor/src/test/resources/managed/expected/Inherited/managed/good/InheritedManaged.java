package managed.good;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.context.IncompleteException;
import dev.dunder.runtime.Leaving;

/**
 * Enters and leaves {@link Inherited}.
 *
 * <pre>{@code
 * enter      enterIt()
 * success    save()
 * failure    fail()
 * always     own()
 * always     leave(Throwable)
 * }</pre>
 */
@GeneratedByDunder
final class InheritedManaged implements AutoCloseable {
    private final Inherited inherited;

    private boolean isComplete;

    private boolean isClosed;

    private InheritedManaged(Inherited inherited) {
        this.inherited = inherited;
        inherited.enterIt();
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param inherited what is entered
     * @param body what is done between
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <R, X extends Exception> R with(
            Inherited inherited, Body<? super Inherited, ? extends R, X, RuntimeException> body) throws X {
        inherited.enterIt();
        R result;
        try {
            result = body.run(inherited);
        } catch (Throwable failure) {
            leave(inherited, Leaving.afterFailure(failure)).end();
            throw failure;
        }
        leave(inherited, Leaving.afterSuccess()).end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param inherited what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    static <X extends Exception> void run(
            Inherited inherited, Body.OfVoid<? super Inherited, X, RuntimeException> body) throws X {
        InheritedManaged.<Object, X>with(inherited, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param inherited what is entered
     * @return the scope
     */
    static InheritedManaged enter(Inherited inherited) {
        return new InheritedManaged(inherited);
    }

    /**
     * Makes {@code Inherited} and enters it; closing the scope leaves.
     *
     * @return the scope
     */
    static InheritedManaged open() {
        return enter(new Inherited());
    }

    /**
     * Returns what was entered.
     *
     * @return what the block works with
     */
    Inherited value() {
        return inherited;
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
                : Leaving.ofIncomplete(new IncompleteException("Inherited was left before complete() was called"));
        leave(inherited, leaving).end();
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param inherited what is entered
     * @return the manager
     */
    static ContextManager<Inherited, RuntimeException> of(Inherited inherited) {
        return Contexts.once(
                () -> {
                    inherited.enterIt();
                    return inherited;
                },
                (value, leaving) -> leave(inherited, leaving));
    }

    /** Runs the exits. */
    private static Leaving leave(Inherited inherited, Leaving leaving) {
        return leaving.onSuccess(() -> inherited.save())
                .onFailure(() -> inherited.fail())
                .always(() -> inherited.own())
                .always(failure -> inherited.leave(failure));
    }
}
