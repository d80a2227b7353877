package managed.good;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.context.IncompleteException;
import java.sql.SQLException;

/**
 * Enters and leaves {@link UnitOfWork}.
 *
 * <pre>{@code
 * enter      begin()
 * failure    rollback(Throwable)
 * success    commit()
 * always     release()
 * }</pre>
 */
@GeneratedByDunder
public final class UnitOfWorkManaged implements AutoCloseable {
    private final UnitOfWork unitOfWork;

    private final StringBuilder value;

    private boolean isComplete;

    private boolean isClosed;

    private UnitOfWorkManaged(UnitOfWork unitOfWork, StringBuilder value) {
        this.unitOfWork = unitOfWork;
        this.value = value;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param unitOfWork what is entered
     * @param body what is done between, with what entering gives
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
            fail(unitOfWork, failure);
            throw failure;
        }
        succeed(unitOfWork);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param unitOfWork what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <X extends Exception> int withInt(
            UnitOfWork unitOfWork, Body.OfInt<? super StringBuilder, X, SQLException> body) throws X, SQLException {
        StringBuilder value = unitOfWork.begin();
        int result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(unitOfWork, failure);
            throw failure;
        }
        succeed(unitOfWork);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param unitOfWork what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <X extends Exception> long withLong(
            UnitOfWork unitOfWork, Body.OfLong<? super StringBuilder, X, SQLException> body) throws X, SQLException {
        StringBuilder value = unitOfWork.begin();
        long result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(unitOfWork, failure);
            throw failure;
        }
        succeed(unitOfWork);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param unitOfWork what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <X extends Exception> double withDouble(
            UnitOfWork unitOfWork, Body.OfDouble<? super StringBuilder, X, SQLException> body) throws X, SQLException {
        StringBuilder value = unitOfWork.begin();
        double result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(unitOfWork, failure);
            throw failure;
        }
        succeed(unitOfWork);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param unitOfWork what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    public static <X extends Exception> boolean withBoolean(
            UnitOfWork unitOfWork, Body.OfBoolean<? super StringBuilder, X, SQLException> body) throws X, SQLException {
        StringBuilder value = unitOfWork.begin();
        boolean result;
        try {
            result = body.run(value);
        } catch (Throwable failure) {
            fail(unitOfWork, failure);
            throw failure;
        }
        succeed(unitOfWork);
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param unitOfWork what is entered
     * @param body what is done between, with what entering gives
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    public static <X extends Exception> void run(
            UnitOfWork unitOfWork, Body.OfVoid<? super StringBuilder, X, SQLException> body) throws X, SQLException {
        StringBuilder value = unitOfWork.begin();
        try {
            body.run(value);
        } catch (Throwable failure) {
            fail(unitOfWork, failure);
            throw failure;
        }
        succeed(unitOfWork);
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param unitOfWork what is entered
     * @return the scope
     */
    public static UnitOfWorkManaged enter(UnitOfWork unitOfWork) throws SQLException {
        return new UnitOfWorkManaged(unitOfWork, unitOfWork.begin());
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
     * Gives what entering gave.
     *
     * @return what the block works with
     */
    public StringBuilder value() {
        return value;
    }

    /** Says that the block did what it had to: without that, closing the scope is a failure. */
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
        if (isComplete) {
            succeed(unitOfWork);
        } else {
            abandon(unitOfWork);
        }
    }

    /** Leaves before the scope was complete. */
    private static void abandon(UnitOfWork unitOfWork) throws SQLException {
        Throwable incomplete = new IncompleteException("UnitOfWork was left before complete() was called");
        try {
            unitOfWork.rollback(incomplete);
        } catch (Throwable failure) {
            try {
                unitOfWork.release();
            } catch (Throwable thrown) {
                if (thrown != failure) {
                    failure.addSuppressed(thrown);
                }
            }
            throw failure;
        }
        unitOfWork.release();
    }

    /**
     * A manager that can be entered once.
     *
     * @param unitOfWork what it enters
     * @return the manager
     */
    public static ContextManager<StringBuilder, SQLException> of(UnitOfWork unitOfWork) {
        return Contexts.once(
                () -> unitOfWork.begin(),
                failure -> {
                    if (failure == null) {
                        unitOfWork.commit();
                        return false;
                    }
                    unitOfWork.rollback(failure);
                    return false;
                },
                failure -> {
                    unitOfWork.release();
                    return false;
                });
    }

    /** Leaves after a success. */
    private static void succeed(UnitOfWork unitOfWork) throws SQLException {
        try {
            unitOfWork.commit();
        } catch (Throwable failure) {
            fail2(unitOfWork, failure);
            throw failure;
        }
        unitOfWork.release();
    }

    /** Leaves after a failure. */
    private static void fail(UnitOfWork unitOfWork, Throwable failure) {
        try {
            unitOfWork.rollback(failure);
        } catch (Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
        }
        fail2(unitOfWork, failure);
    }

    /** Leaves after a failure. */
    private static void fail2(UnitOfWork unitOfWork, Throwable failure) {
        try {
            unitOfWork.release();
        } catch (Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
        }
    }
}
