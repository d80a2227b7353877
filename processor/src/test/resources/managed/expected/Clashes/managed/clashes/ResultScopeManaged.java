package managed.clashes;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;

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
    private final Result.Scope<T> scope2;

    private final T value;

    private boolean isClosed;

    private ResultScopeManaged(Result.Scope<T> scope2, T value) {
        this.scope2 = scope2;
        this.value = value;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param scope2 what is entered
     * @param body what is done between, with what entering gives
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <T, R, X extends Exception> R with(
            Result.Scope<T> scope2, Body<? super T, ? extends R, X, RuntimeException> body) throws X {
        T value = scope2.open();
        R result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(scope2, failure);
            throw failure;
        }
        scope2.close();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param scope2 what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <T, X extends Exception> int withInt(
            Result.Scope<T> scope2, Body.OfInt<? super T, X, RuntimeException> body) throws X {
        T value = scope2.open();
        int result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(scope2, failure);
            throw failure;
        }
        scope2.close();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param scope2 what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <T, X extends Exception> long withLong(
            Result.Scope<T> scope2, Body.OfLong<? super T, X, RuntimeException> body) throws X {
        T value = scope2.open();
        long result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(scope2, failure);
            throw failure;
        }
        scope2.close();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param scope2 what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <T, X extends Exception> double withDouble(
            Result.Scope<T> scope2, Body.OfDouble<? super T, X, RuntimeException> body) throws X {
        T value = scope2.open();
        double result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(scope2, failure);
            throw failure;
        }
        scope2.close();
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param scope2 what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <T, X extends Exception> boolean withBoolean(
            Result.Scope<T> scope2, Body.OfBoolean<? super T, X, RuntimeException> body) throws X {
        T value = scope2.open();
        boolean result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(scope2, failure);
            throw failure;
        }
        scope2.close();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param scope2 what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    static <T, X extends Exception> void run(
            Result.Scope<T> scope2, Body.OfVoid<? super T, X, RuntimeException> body) throws X {
        T value = scope2.open();
        try {
            body.run(value);
        } catch (Throwable failure) {
            fail(scope2, failure);
            throw failure;
        }
        scope2.close();
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param scope2 what is entered
     * @return the scope
     */
    static <T> ResultScopeManaged<T> enter(Result.Scope<T> scope2) {
        return new ResultScopeManaged<>(scope2, scope2.open());
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
     * Gives what entering gave.
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
        scope2.close();
    }

    /**
     * A manager that can be entered once.
     *
     * @param scope2 what it enters
     * @return the manager
     */
    static <T> ContextManager<T, RuntimeException> of(Result.Scope<T> scope2) {
        return Contexts.once(
                () -> scope2.open(),
                failure -> {
                    scope2.close();
                    return false;
                });
    }

    /** Leaves after a failure. */
    private static <T> void fail(Result.Scope<T> scope2, Throwable failure) {
        try {
            scope2.close();
        } catch (Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
        }
    }
}
