package dev.dunder.sample.orders;

import dev.dunder.Enter;
import dev.dunder.Exit;
import dev.dunder.Managed;
import dev.dunder.Outcome;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A transaction on a connection of its own: all that the block did is committed, or none of it. */
@Managed
public final class UnitOfWork {
    private final DataSource source;
    private Connection connection;

    /**
     * A unit of work that is yet to begin.
     *
     * @param source where the connection comes from
     */
    public UnitOfWork(DataSource source) {
        this.source = source;
    }

    @Enter
    Connection begin() throws SQLException {
        connection = source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    @Exit(on = Outcome.SUCCESS)
    void commit() throws SQLException {
        connection.commit();
    }

    @Exit(on = Outcome.FAILURE)
    void rollback() throws SQLException {
        connection.rollback();
    }

    @Exit
    void release() throws SQLException {
        connection.close();
    }
}
