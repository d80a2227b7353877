package dev.dunder.sample;

import dev.dunder.context.Contexts;
import dev.dunder.sample.orders.ExportManaged;
import dev.dunder.sample.orders.Orders;
import dev.dunder.sample.orders.OutOfStockException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.h2.jdbcx.JdbcDataSource;

/** Prints orders that are placed in a database in memory: all of one, or nothing. */
final class StoredOrders {
    private final Report report;

    StoredOrders(Report report) {
        this.report = report;
    }

    void print() {
        report.text("Orders in a database, by a generated manager: what the block does is committed if it succeeds, and"
                + " undone if it fails.");
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl("jdbc:h2:mem:shop");
        try {
            // A database in memory lives as long as one connection.
            Contexts.closing(source.getConnection(), Connection::close).run(open -> print(new Orders(source)));
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void print(Orders orders) throws SQLException, IOException {
        orders.open(Map.of("mug", 3, "tea", 9, "ribbon", 1));
        place(orders, "Ada", Map.of("mug", 2, "tea", 1));
        place(orders, "Bob", Map.of("mug", 1, "tea", 99));
        place(orders, "Cleo", Map.of("mug", 1));
        report.value("orders.count()", orders.count());
        Path file = Files.createTempDirectory("shop").resolve("orders.txt");
        ExportManaged.open(file).close();
        report.value("ExportManaged.open(file).close(); Files.exists(file)", Files.exists(file));
        try (var export = ExportManaged.open(file)) {
            export.value().write(orders.count());
            export.complete();
        }
        report.value("… export.complete(); Files.readString(file)", Files.readString(file));
        Files.delete(file);
        Files.delete(file.getParent());
    }

    private void place(Orders orders, String customer, Map<String, Integer> products) throws SQLException {
        String expression = "orders.place(\"" + customer + "\", …, \"ribbon\")";
        try {
            report.value(expression, "order " + orders.place(customer, products, "ribbon"));
        } catch (OutOfStockException failure) {
            report.value(expression, failure.getMessage() + ", and nothing was ordered");
        }
    }
}
