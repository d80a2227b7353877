package dev.dunder.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Expected results that CPython computed: a file with a row for each, its columns separated by tabs, the result last. */
final class Rows {
    private Rows() {}

    /** The rows of a file with another result; {@code !} and the name of an exception stand for one that is thrown. */
    static List<String> wrong(String file, Function<Row, Object> operation) {
        List<Row> rows = read(file);
        assertThat(rows).as(file).hasSizeGreaterThan(100);
        return rows.stream()
                .filter(row -> !row.result().equals(result(row, operation)))
                .map(row -> row + ", and not " + result(row, operation))
                .limit(50)
                .toList();
    }

    private static List<Row> read(String file) {
        try (InputStream stream = Objects.requireNonNull(Rows.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            return reader.lines()
                    .map(line -> new Row(List.of(line.split("\t", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String result(Row row, Function<Row, Object> operation) {
        try {
            return operation.apply(row).toString();
        } catch (ArithmeticException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return "!" + e.getClass().getSimpleName();
        }
    }

    /** A floating-point number as Python writes it. */
    static double parsed(String text) {
        return switch (text) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> Double.parseDouble(text);
        };
    }

    record Row(List<String> columns) {
        String text(int column) {
            return columns.get(column);
        }

        String result() {
            return columns.get(columns.size() - 1);
        }

        @Override
        public String toString() {
            return String.join(" | ", columns);
        }
    }
}
