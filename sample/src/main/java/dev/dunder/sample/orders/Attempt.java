package dev.dunder.sample.orders;

import dev.dunder.Enter;
import dev.dunder.Exit;
import dev.dunder.Managed;
import dev.dunder.Outcome;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

/** A part of a transaction that may fail for lack of stock: then it alone is undone, and the transaction goes on. */
@Managed
public final class Attempt {
    private final Connection connection;
    private Savepoint savepoint;

    /**
     * An attempt that is yet to begin.
     *
     * @param connection the connection of the transaction
     */
    public Attempt(Connection connection) {
        this.connection = connection;
    }

    @Enter
    void begin() throws SQLException {
        savepoint = connection.setSavepoint();
    }

    @Exit(on = Outcome.SUCCESS)
    void keep() throws SQLException {
        connection.releaseSavepoint(savepoint);
    }

    @Exit(on = Outcome.FAILURE)
    boolean undo(Throwable failure) throws SQLException {
        connection.rollback(savepoint);
        return failure instanceof OutOfStockException;
    }
}
