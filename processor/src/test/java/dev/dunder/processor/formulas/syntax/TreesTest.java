package dev.dunder.processor.formulas.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.formulas.syntax.parsing.Parser;
import dev.dunder.processor.harness.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Trees against those of CPython's parser. */
class TreesTest {
    static final Path DATA = Unit.module().resolve("src/test/resources/formulas/syntax");
    private static final String NO_TREE = "!";

    /** A text, and what CPython makes of it. */
    record Row(String text, String tree, String spans) {
        static Row of(String line) {
            String[] columns = line.split("\t", -1);
            return new Row(columns[0].translateEscapes(), columns[1], columns[2]);
        }

        boolean isGood() {
            return !tree.equals(NO_TREE);
        }
    }

    @Test
    void treesAndSpans_areCPythons() {
        assertThat(rows().filter(Row::isGood)
                        .filter(row -> !row.equals(parsed(row.text())))
                        .map(row -> row + " but " + parsed(row.text())))
                .isEmpty();
    }

    @Test
    void whatCPythonRejects_hasAProblem() {
        assertThat(rows().filter(row -> !row.isGood())
                        .map(Row::text)
                        .filter(text -> parsed(text).isGood()))
                .isEmpty();
    }

    @Test
    void rows_areMany() {
        assertThat(rows().filter(Row::isGood)).hasSizeGreaterThan(2000);
        assertThat(rows().filter(row -> !row.isGood())).hasSizeGreaterThan(2000);
    }

    static Stream<Row> rows() {
        try {
            List<String> lines = Files.readAllLines(DATA.resolve("trees.tsv"));
            return lines.stream().map(Row::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row parsed(String text) {
        return Parser.parse(text)
                .tree()
                .map(Printed::new)
                .map(printed -> new Row(text, printed.text(), spans(printed)))
                .orElseGet(() -> new Row(text, NO_TREE, ""));
    }

    private static String spans(Printed printed) {
        return printed.spans().stream()
                .map(span -> span.start() + "-" + span.end())
                .collect(Collectors.joining(" "));
    }
}
