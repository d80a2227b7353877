package dev.dunder.processor.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Types that one carrier lists, each on a line of its own, so that a problem's line tells its type. No two of them
 * generate one name, not even on file systems that ignore case.
 */
record Batch(String annotation, String name, List<String> types) {
    private static final int SIZE = 300;
    private static final String HEADER = """
            package corpus.%2$s;

            @SuppressWarnings({"deprecation", "removal", "preview"})
            @dev.dunder.%1$s(
                    of = {
            """;
    private static final int FIRST_LINE = (int) HEADER.lines().count() + 1;

    /** Batches of all types of libraries, for one annotation. */
    static List<Batch> of(String annotation, List<Library> libraries) {
        List<Batch> batches = new ArrayList<>();
        Set<String> names = new HashSet<>();
        List<String> types =
                libraries.stream().flatMap(library -> library.types().stream()).collect(Collectors.toList());
        while (!types.isEmpty()) {
            List<String> batch = new ArrayList<>();
            names.clear();
            types.removeIf(type -> batch.size() < SIZE && names.add(generated(type)) && batch.add(type));
            batches.add(
                    new Batch(annotation, annotation.toLowerCase(Locale.ROOT) + batches.size(), List.copyOf(batch)));
        }
        return batches;
    }

    /** The source that lists them. */
    String carrier() {
        return types.stream()
                .map(type -> type + ".class")
                .collect(Collectors.joining(
                        ",\n", HEADER.formatted(annotation, name), "\n})\npublic interface Carrier {}\n"));
    }

    /** The type on a line of the carrier; the carrier itself if there is none. */
    String typeAt(long line) {
        int index = (int) line - FIRST_LINE;
        return 0 <= index && index < types.size() ? types.get(index) : "corpus." + name + ".Carrier";
    }

    /** The generated type's name, as far as file systems distinguish it: packages begin in lower case, types do not. */
    private static String generated(String type) {
        return type.replaceFirst("^([a-z_]\\w*\\.)+", "").replace(".", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return name + " from " + types.get(0) + " to " + types.get(types.size() - 1);
    }
}
