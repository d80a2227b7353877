package dev.dunder.processor.formulas.conformance;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import dev.dunder.processor.harness.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads cases, one a line of JSON: those of the resources, or of the file that {@code -Dconformance.cases} names. */
public final class Oracle {
    private static final Path RESOURCES = Unit.module().resolve("src/test/resources/formulas/conformance");
    private static final Gson GSON = new Gson();

    private Oracle() {}

    /** The case of one line. */
    public record Line(String file, int number, JsonObject json) {
        /** Its content as a record with the same names. */
        public <T> T as(Class<T> type) {
            return GSON.fromJson(json, type);
        }

        /** A name that no other line has. */
        public String name() {
            return "C" + number + "_" + file.replaceAll("\\W.*", "");
        }

        @Override
        public String toString() {
            return file + ":" + number;
        }
    }

    /** Another file that is to be read instead of the resources. */
    public static Optional<Path> replacement() {
        return Optional.ofNullable(System.getProperty("conformance.cases")).map(Path::of);
    }

    /** All lines of the files, or of the replacement those about objects or those about numbers. */
    static List<Line> lines(boolean aboutObjects, String... files) {
        Stream<Path> paths = replacement()
                .map(Stream::of)
                .orElseGet(() -> Arrays.stream(files).map(RESOURCES::resolve));
        return paths.flatMap(Oracle::read)
                .filter(line -> line.json().has("classes") == aboutObjects)
                .toList();
    }

    private static Stream<Line> read(Path file) {
        try {
            List<String> texts = Files.readAllLines(file);
            return IntStream.range(0, texts.size())
                    .mapToObj(index -> new Line(
                            file.getFileName().toString(),
                            index + 1,
                            GSON.fromJson(texts.get(index), JsonObject.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
