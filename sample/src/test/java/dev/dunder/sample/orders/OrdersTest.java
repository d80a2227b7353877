package dev.dunder.sample.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

/** Orders are placed wholly or not at all, wherever placing one comes to an end; in memory and in a file. */
class OrdersTest {
    /** Between these many steps an order of two products with a gift can end. */
    private static final int STEPS = 9;

    private static final Map<String, Integer> ORDER = Map.of("mug", 2, "tea", 3);

    @TempDir(factory = BuildFolder.class)
    Path folder;

    @Test
    void order_isPlaced() throws Exception {
        try (Database database = inMemory()) {
            Orders orders = new Orders(database.source());
            assertThat(orders.place("Ada", ORDER, "ribbon")).isEqualTo(1);
            assertThat(orders.place("Bob", Map.of("mug", 1), "ribbon")).isEqualTo(2);
            assertThat(orders.count()).as("there was one ribbon").isEqualTo("2 orders, 4 lines");
            assertWhole(orders);
        }
    }

    @Test
    void order_thatFailsHalfway_leavesNothing() throws Exception {
        try (Database database = inMemory()) {
            Orders orders = new Orders(database.source());
            assertThatThrownBy(() -> orders.place("Ada", Map.of("mug", 1, "tea", 99), "ribbon"))
                    .isInstanceOf(OutOfStockException.class)
                    .hasMessage("too little tea")
                    .hasNoSuppressedExceptions();
            assertThat(orders.count()).isEqualTo("0 orders, 0 lines");
            assertWhole(orders);
        }
    }

    @TestFactory
    Stream<DynamicTest> failure_atAnyStep_leavesNothing() {
        return Stream.of(new IllegalStateException("stop"), new StackOverflowError("stop"))
                .flatMap(failure -> IntStream.range(0, STEPS)
                        .mapToObj(last -> DynamicTest.dynamicTest(failure + " at step " + last, () -> {
                            try (Database database = inMemory()) {
                                assertLeavesNothing(database, last, () -> throwAsIs(failure), failure);
                            }
                        })));
    }

    @Test
    void steps_areAllThatThereAre() throws Exception {
        try (Database database = inMemory()) {
            int[] count = {0};
            new Orders(database.source(), () -> count[0]++).place("Ada", ORDER, "ribbon");
            assertThat(count[0]).isEqualTo(STEPS);
        }
    }

    /** The database itself dies, as with the power: what was not committed is not there when it comes back. */
    @TestFactory
    Stream<DynamicTest> powerCut_atAnyStep_leavesNothing() {
        return IntStream.range(0, STEPS)
                .mapToObj(last -> DynamicTest.dynamicTest("at step " + last, () -> {
                    // Without a delay, what is committed is in the file.
                    String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("cut" + last) + ";WRITE_DELAY=0";
                    try (Database database = new Database(url)) {
                        database.fill();
                        int[] count = {0};
                        Orders orders = new Orders(database.source(), () -> {
                            if (count[0]++ == last) {
                                database.cutPower();
                            }
                        });
                        assertThatThrownBy(() -> orders.place("Ada", ORDER, "ribbon"))
                                .isInstanceOf(SQLException.class);
                    }
                    try (Database again = new Database(url)) {
                        Orders orders = new Orders(again.source());
                        assertThat(orders.count()).isEqualTo("0 orders, 0 lines");
                        assertWhole(orders);
                        assertThat(orders.place("Ada", ORDER, "ribbon")).isEqualTo(1);
                    }
                    try (Database third = new Database(url)) {
                        assertThat(new Orders(third.source()).count()).isEqualTo("1 orders, 3 lines");
                    }
                }));
    }

    private static void assertLeavesNothing(Database database, int last, Step kill, Throwable failure)
            throws SQLException {
        int[] count = {0};
        Orders killed = new Orders(database.source(), () -> {
            if (count[0]++ == last) {
                kill.pass();
            }
        });
        assertThatThrownBy(() -> killed.place("Ada", ORDER, "ribbon")).isSameAs(failure);
        Orders orders = new Orders(database.source());
        assertThat(orders.count()).isEqualTo("0 orders, 0 lines");
        assertWhole(orders);
    }

    private static void assertWhole(Orders orders) throws SQLException {
        assertThat(orders.soldAndLeft("mug")).isEqualTo(5);
        assertThat(orders.soldAndLeft("tea")).isEqualTo(7);
        assertThat(orders.soldAndLeft("ribbon")).isEqualTo(1);
    }

    private static Database inMemory() throws SQLException {
        Database database = new Database("jdbc:h2:mem:");
        database.fill();
        return database;
    }

    private static void throwAsIs(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    /** A folder within that of the build. */
    static final class BuildFolder implements TempDirFactory {
        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "orders");
        }
    }

    /** A database that lives as long as this; one without a name in memory would have one for each connection. */
    private static final class Database implements AutoCloseable {
        private static int number;

        private final JdbcDataSource source = new JdbcDataSource();
        private final Connection first;

        Database(String url) throws SQLException {
            source.setUrl(url.endsWith(":") ? url + "test" + number++ : url);
            first = source.getConnection();
        }

        JdbcDataSource source() {
            return source;
        }

        void fill() throws SQLException {
            new Orders(source).open(Map.of("mug", 5, "tea", 7, "ribbon", 1));
        }

        void cutPower() {
            try (Statement statement = first.createStatement()) {
                statement.execute("shutdown immediately");
            } catch (SQLException expected) {
                // The connection is gone with the database.
            }
        }

        @Override
        public void close() throws SQLException {
            first.close();
        }
    }
}
