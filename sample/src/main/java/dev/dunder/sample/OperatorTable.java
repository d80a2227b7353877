package dev.dunder.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The table at the top of a generated class of operators, as its source has it.
 *
 * @param rows its rows, in their order
 */
record OperatorTable(List<Row> rows) {
    private static final String BEGIN = " * <pre>{@code";
    private static final String END = " * }</pre>";

    /**
     * One operator.
     *
     * @param notation Python's notation: {@code a + b}
     * @param helper the generated method: {@code add}
     * @param from the method that it calls, or what it follows from
     */
    record Row(String notation, String helper, String from) {

        /** Whether the type has the operator itself, so that it follows from no other. */
        boolean isFound() {
            return from.endsWith(")");
        }

        /** The name of the method that was found. */
        String method() {
            return from.substring(0, from.indexOf('('));
        }

        private static Row of(String line) {
            String[] cells = line.substring(" * ".length()).split(" {3,}", 3);
            return new Row(cells[0], cells[1].strip(), cells[2].strip());
        }
    }

    /** The table of a generated source, or nothing where there is no such file. */
    static Optional<OperatorTable> read(Path source) {
        if (Files.notExists(source)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(source)) {
            return Optional.of(new OperatorTable(lines.dropWhile(line -> !line.equals(BEGIN))
                    .skip(1)
                    .takeWhile(line -> !line.equals(END))
                    .map(Row::of)
                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the type has itself, by the method that it is: {@code a + b (plus)}. */
    List<String> found() {
        return grouped(rows.stream().filter(Row::isFound), Row::method, Row::notation);
    }

    /** What follows from it, by what it follows from: {@code ne (the opposite of eq)}. */
    List<String> derived() {
        return grouped(rows.stream().filter(row -> !row.isFound()), Row::from, Row::helper);
    }

    private static List<String> grouped(Stream<Row> rows, Function<Row, String> origin, Function<Row, String> name) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        rows.forEach(row -> names.computeIfAbsent(origin.apply(row), key -> new LinkedHashSet<>())
                .add(name.apply(row)));
        return names.entrySet().stream()
                .map(entry -> String.join(", ", entry.getValue()) + " (" + entry.getKey() + ")")
                .toList();
    }
}
