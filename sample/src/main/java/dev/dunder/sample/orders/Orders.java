package dev.dunder.sample.orders;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The orders of the shop, and its stock. */
public final class Orders {
    private final DataSource source;
    private final Step step;

    /**
     * The orders in a database.
     *
     * @param source the database
     */
    public Orders(DataSource source) {
        this(source, Step.NONE);
    }

    /**
     * The orders in a database, with something between the steps of placing one.
     *
     * @param source the database
     * @param step what is done between the steps
     */
    public Orders(DataSource source, Step step) {
        this.source = source;
        this.step = step;
    }

    /**
     * Makes the tables, and puts products on stock.
     *
     * @param stock the products, and how many there are
     * @throws SQLException if the database fails
     */
    public void open(Map<String, Integer> stock) throws SQLException {
        UnitOfWorkManaged.run(new UnitOfWork(source), connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create table product (name varchar primary key, stock int not null)");
                statement.execute("create table placed (id int primary key, customer varchar not null)");
                statement.execute("create table line (placed int references placed, product varchar references product,"
                        + " count int not null)");
            }
            for (Map.Entry<String, Integer> product : stock.entrySet()) {
                update(connection, "insert into product values (?, ?)", product.getKey(), product.getValue());
            }
        });
    }

    /**
     * Places an order: all of it, or nothing. A gift is added if there is one left.
     *
     * @param customer who orders
     * @param products what, and how many
     * @param gift a product that is given away
     * @return the order's number
     * @throws OutOfStockException if there is too little of a product; then nothing was ordered
     * @throws SQLException if the database fails; then nothing was ordered
     */
    public int place(String customer, Map<String, Integer> products, String gift)
            throws OutOfStockException, SQLException {
        return UnitOfWorkManaged.with(new UnitOfWork(source), connection -> {
            step.pass();
            int order = number(connection, "select count(*) + 1 from placed");
            update(connection, "insert into placed values (?, ?)", order, customer);
            step.pass();
            for (Map.Entry<String, Integer> line : new TreeMap<>(products).entrySet()) {
                add(connection, order, line.getKey(), line.getValue());
            }
            AttemptManaged.run(new Attempt(connection), attempt -> add(connection, order, gift, 1));
            step.pass();
            return order;
        });
    }

    private void add(Connection connection, int order, String product, int count)
            throws OutOfStockException, SQLException {
        update(connection, "insert into line values (?, ?, ?)", order, product, count);
        step.pass();
        if (update(
                        connection,
                        "update product set stock = stock - ? where name = ? and stock >= ?",
                        count,
                        product,
                        count)
                == 0) {
            throw new OutOfStockException(product);
        }
        step.pass();
    }

    /**
     * How much of a product was sold and is on stock, together: that never changes.
     *
     * @param product the product
     * @return how many there are
     * @throws SQLException if the database fails
     */
    public int soldAndLeft(String product) throws SQLException {
        return UnitOfWorkManaged.with(
                new UnitOfWork(source),
                connection -> number(
                        connection,
                        "select stock + (select coalesce(sum(count), 0) from line where product = name) from product"
                                + " where name = ?",
                        product));
    }

    /**
     * How many orders there are, and how many lines.
     *
     * @return as in {@code 2 orders, 5 lines}
     * @throws SQLException if the database fails
     */
    public String count() throws SQLException {
        return UnitOfWorkManaged.with(
                new UnitOfWork(source),
                connection -> number(connection, "select count(*) from placed") + " orders, "
                        + number(connection, "select count(*) from line") + " lines");
    }

    private static int update(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, arguments)) {
            return statement.executeUpdate();
        }
    }

    private static int number(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, arguments);
                ResultSet results = statement.executeQuery()) {
            results.next();
            return results.getInt(1);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
