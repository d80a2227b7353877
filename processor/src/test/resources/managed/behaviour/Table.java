package managed.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/** A table that {@code events.py} wrote. */
final class Table {
    private Table() {}

    /** Does one row in some form. */
    interface Form {
        Object run(String manager, Script script) throws Throwable;
    }

    /** Asserts that a form gives what the table says in a column, each expected text changed first. */
    static void assertGives(String table, int column, UnaryOperator<String> expected, Form form) {
        List<String> rows = read(table);
        assertThat(rows).hasSizeGreaterThan(50);
        assertThat(rows.stream().map(row -> row.split("\t"))).allSatisfy(cells -> {
            Script script = new Script(cells[1]);
            assertThat(script.told(() -> form.run(cells[0], script)))
                    .as(cells[0] + ": " + cells[1])
                    .isEqualTo(expected.apply(cells[column]));
        });
    }

    private static List<String> read(String table) {
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                Table.class.getResourceAsStream("/managed/behaviour/" + table), StandardCharsets.UTF_8))) {
            return rows.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
