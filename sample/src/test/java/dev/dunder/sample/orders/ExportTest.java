package dev.dunder.sample.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is there when all of it was written, and no other file is left. */
class ExportTest {
    private static final List<String> LINES = List.of("a", "b", "c");

    @TempDir
    Path folder;

    @Test
    void all_isThere() throws IOException {
        Path file = folder.resolve("orders.txt");
        ExportManaged.run(new Export(file), writer -> {
            for (String line : LINES) {
                writer.write(line);
            }
            assertThat(file).doesNotExist();
        });
        assertThat(file).hasContent("abc");
        assertThat(files()).containsExactly(file);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void failure_atAnyLine_leavesWhatWasThere(int last) throws IOException {
        Path file = folder.resolve("orders.txt");
        Files.writeString(file, "before");
        assertThatThrownBy(() -> ExportManaged.run(new Export(file), writer -> {
                    for (int i = 0; i <= LINES.size(); i++) {
                        if (i == last) {
                            throw new IOException("disk full");
                        }
                        writer.write(LINES.get(i));
                    }
                }))
                .hasMessage("disk full")
                .hasNoSuppressedExceptions();
        assertThat(file).hasContent("before");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void scope_thatIsNotComplete_leavesWhatWasThere() throws IOException {
        Path file = folder.resolve("orders.txt");
        for (String line : LINES) {
            try (var export = ExportManaged.open(file)) {
                export.value().write(line);
                if (line.equals("b")) {
                    break;
                }
                export.complete();
            }
        }
        assertThat(file).hasContent("a");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void target_thatCannotBeReplaced_leavesNothingElse() throws IOException {
        Path folderInTheWay = Files.createDirectories(folder.resolve("orders.txt/full"));
        assertThatThrownBy(
                        () -> ExportManaged.run(new Export(folder.resolve("orders.txt")), writer -> writer.write("x")))
                .isInstanceOf(IOException.class);
        assertThat(folderInTheWay).exists();
        assertThat(files()).containsExactly(folder.resolve("orders.txt"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
