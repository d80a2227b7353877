package managed.good;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.context.IncompleteException;
import dev.dunder.runtime.Leaving;
import java.sql.SQLException;

/**
 * Enters and leaves {@link UnitOfWork}.
 *
 * <pre>{@code
 * enter      begin()
 * success    commit()
 * failure    rollback(Throwable)
 * always     release()
 * }</pre>
 */
@GeneratedByDunder
public final class UnitOfWorkManaged implements AutoCloseable {
    private final UnitOfWork unitOfWork;

    private final StringBuilder value;

    private boolean isComplete;

    private boolean isClosed;

    private UnitOfWorkManaged(UnitOfWork unitOfWork) throws SQLException {
        this.unitOfWork = unitOfWork;
        value = unitOfWork.begin();
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param unitOfWork what is entered
     * @param body what is done between, with what entering returned
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <R, X extends Exception> R with(
            UnitOfWork unitOfWork, Body<? super StringBuilder, ? extends R, X, SQLException> body)
            throws X, SQLException {
        StringBuilder value = unitOfWork.begin();
        R result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            leave(unitOfWork, Leaving.afterFailure(failure)).<SQLException>end();
            throw failure;
        }
        leave(unitOfWork, Leaving.afterSuccess()).<SQLException>end();
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param unitOfWork what is entered
     * @param body what is done between, with what entering returned
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    public static <X extends Exception> void run(
            UnitOfWork unitOfWork, Body.OfVoid<? super StringBuilder, X, SQLException> body) throws X, SQLException {
        UnitOfWorkManaged.<Object, X>with(unitOfWork, value -> {
            body.run(value);
            return null;
        });
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param unitOfWork what is entered
     * @return the scope
     */
    public static UnitOfWorkManaged enter(UnitOfWork unitOfWork) throws SQLException {
        return new UnitOfWorkManaged(unitOfWork);
    }

    /**
     * Makes {@code UnitOfWork} and enters it; closing the scope leaves.
     *
     * <p>A unit of work without a name.
     *
     * @return the scope
     */
    public static UnitOfWorkManaged open() throws SQLException {
        return enter(new UnitOfWork());
    }

    /**
     * Makes {@code UnitOfWork} and enters it; closing the scope leaves.
     *
     * <p>A unit of work.
     *
     * @param name what it is called
     * @return the scope
     */
    public static UnitOfWorkManaged open(String name) throws SQLException {
        return enter(new UnitOfWork(name));
    }

    /**
     * Returns what entering returned.
     *
     * @return what the block works with
     */
    public StringBuilder value() {
        return value;
    }

    /** Says that the block succeeded: without this call, closing the scope is a failure. */
    public void complete() {
        isComplete = true;
    }

    /** Leaves: after {@link #complete} with success, else with failure. Closing again does nothing. */
    @Override
    public void close() throws SQLException {
        if (isClosed) {
            return;
        }
        isClosed = true;
        Leaving leaving = isComplete
                ? Leaving.afterSuccess()
                : Leaving.ofIncomplete(new IncompleteException("UnitOfWork was left before complete() was called"));
        leave(unitOfWork, leaving).<SQLException>end();
    }

    /**
     * Returns a manager that can be entered once.
     *
     * @param unitOfWork what is entered
     * @return the manager
     */
    public static ContextManager<StringBuilder, SQLException> of(UnitOfWork unitOfWork) {
        return Contexts.once(
                () -> unitOfWork.begin(),
                (value, leaving) -> leave(unitOfWork, leaving));
    }

    /** Runs the exits. */
    private static Leaving leave(UnitOfWork unitOfWork, Leaving leaving) {
        return leaving.onSuccess(() -> unitOfWork.commit())
                .onFailure(failure -> unitOfWork.rollback(failure))
                .always(() -> unitOfWork.release());
    }
}
