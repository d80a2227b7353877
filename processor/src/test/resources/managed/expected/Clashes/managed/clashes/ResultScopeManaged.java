package managed.clashes;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.runtime.Leaving;

/**
 * Enters and leaves {@link Result.Scope}.
 *
 * <pre>{@code
 * enter      open()
 * always     close()
 * }</pre>
 *
 * <p>Scopes have no {@code complete()}, as no exit asks for the outcome or the failure.
 */
@GeneratedByDunder
final class ResultScopeManaged<T> implements AutoCloseable {
    private final Result.Scope<T> scope;

    private final T value;

    private boolean isClosed;

    private ResultScopeManaged(Result.Scope<T> scope) {
        this.scope = scope;
        value = scope.open();
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param scope what is entered
     * @param body what is done between, with what entering returned
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <T, R, X extends Exception> R with(
            Result.Scope<T> scope, Body<? super T, ? extends R, X, RuntimeException> body) throws X {
        T value = scope.open();
        R result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            leave(scope, Leaving.afterFailure(failure)).end();
            throw failure;
        }
        leave(scope, Leaving.afterSuccess()).end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param scope what is entered
     * @param body what is done between, with what entering returned
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    static <T, X extends Exception> void run(
            Result.Scope<T> scope, Body.OfVoid<? super T, X, RuntimeException> body) throws X {
        ResultScopeManaged.<T, Object, X>with(scope, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param scope what is entered
     * @return the scope
     */
    static <T> ResultScopeManaged<T> enter(Result.Scope<T> scope) {
        return new ResultScopeManaged<>(scope);
    }

    /**
     * Makes {@code Scope} and enters it; closing the scope leaves.
     *
     * @return the scope
     */
    static <T> ResultScopeManaged<T> open(T value, String... names) {
        return enter(new Result.Scope<T>(value, names));
    }

    /**
     * Returns what entering returned.
     *
     * @return what the block works with
     */
    T value() {
        return value;
    }

    /** Leaves. Closing again does nothing. */
    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        leave(scope, Leaving.afterSuccess()).end();
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param scope what is entered
     * @return the manager
     */
    static <T> ContextManager<T, RuntimeException> of(Result.Scope<T> scope) {
        return Contexts.once(
                () -> scope.open(),
                (value, leaving) -> leave(scope, leaving));
    }

    /** Runs the exits. */
    private static <T> Leaving leave(Result.Scope<T> scope, Leaving leaving) {
        return leaving.always(() -> scope.close());
    }
}
