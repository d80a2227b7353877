package dev.dunder.processor;

import dev.dunder.processor.harness.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A block of {@code fixes.txt} or {@code managers.txt}: {@code == Identifier}, a source with one problem, {@code -- the fix}, the source after it.
 *
 * @param id the problem
 * @param before the source with the problem
 * @param fix the part of the printed fix that is applied
 * @param after the source after that
 */
record FixBlock(String id, String before, String fix, String after) {
    private static final Path FOLDER = Unit.module().resolve("src/test/resources/fixes");

    /** All blocks. */
    static Stream<FixBlock> all() {
        return Stream.of("fixes.txt", "managers.txt")
                .flatMap(file -> Arrays.stream(read(file).split("\n(?=== )")))
                .filter(block -> block.startsWith("== "))
                .map(FixBlock::of);
    }

    /** A file of the folder that has the blocks. */
    static String read(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FixBlock of(String block) {
        String[] parts = block.split("(?m)^(== |-- )");
        String[] problem = parts[1].split("\n", 2);
        String[] remedy = parts[2].split("\n", 2);
        return new FixBlock(problem[0].strip(), problem[1], remedy[0].strip(), remedy[1]);
    }
}
