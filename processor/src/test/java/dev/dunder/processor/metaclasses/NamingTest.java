package dev.dunder.processor.metaclasses;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.harness.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The namings against a table that was made by hand and by Python. */
class NamingTest {
    private static final List<Naming> COLUMNS = List.of(
            Naming.UNCHANGED,
            Naming.UPPER,
            Naming.UPPER_UNDERSCORE,
            Naming.LOWER_UNDERSCORE,
            Naming.LOWER_CAMEL,
            Naming.UPPER_CAMEL);

    @TestFactory
    Stream<DynamicTest> table() throws IOException {
        return rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get(0),
                        () -> assertThat(COLUMNS.stream().map(naming -> naming.of(row.get(0))))
                                .containsExactlyElementsOf(row)));
    }

    @Test
    void table_isLong() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(75);
    }

    /** In Turkish the upper case of i is no I. */
    @Test
    void language_doesNotMatter() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(Naming.UPPER.of("title")).isEqualTo("TITLE");
            assertThat(Naming.UPPER_UNDERSCORE.of("idList")).isEqualTo("ID_LIST");
            assertThat(Naming.LOWER_UNDERSCORE.of("IDList")).isEqualTo("id_list");
            assertThat(Naming.LOWER_CAMEL.of("ID_list")).isEqualTo("idList");
            assertThat(Naming.UPPER_CAMEL.of("id")).isEqualTo("Id");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void names_areThoseOfTheAnnotation() {
        assertThat(Arrays.stream(Naming.values()).map(Enum::name))
                .containsExactlyElementsOf(Arrays.stream(dev.dunder.Naming.values())
                        .map(Enum::name)
                        .toList());
        assertThat(Arrays.stream(Rule.values()).map(Enum::name))
                .containsExactlyElementsOf(
                        Arrays.stream(dev.dunder.Rule.values()).map(Enum::name).toList());
    }

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(Unit.module().resolve("src/test/resources/metaclasses/naming.csv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split(",")))
                .toList();
    }
}
