package dev.dunder.processor.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What JavaPoet writes, and how a person would lay it out. */
class SourceLayoutTest {
    @Test
    void joins_headersThatFit() {
        assertThat(tidy("""
                            static <E extends Comparable<E>> List<E> sorted(
                                    Iterable<? extends E> values) throws
                                    IOException {
                                return null;
                            }
                        """)).isEqualTo("""
                            static <E extends Comparable<E>> List<E> sorted(Iterable<? extends E> values) throws IOException {
                                return null;
                            }
                        """);
    }

    @Test
    void breaks_headersThatDoNotFit_beforeParametersAndClauses() {
        assertThat(tidy("""
                            public static <E extends Comparable<E>> Shelf<E> least(Iterable<? extends Shelf<E>> values,
                                    Comparator<? super E> order, E otherwise) throws InterruptedException, TimeoutException {
                            }
                        """)).isEqualTo("""
                            public static <E extends Comparable<E>> Shelf<E> least(
                                    Iterable<? extends Shelf<E>> values, Comparator<? super E> order, E otherwise)
                                    throws InterruptedException, TimeoutException {}
                        """);
    }

    @Test
    void breaks_classesBeforeTheirSupertypes() {
        assertThat(tidy("""
                            private static final class ListView<E extends Comparable<E>, F extends List<E>> extends AbstractList<E> implements RandomAccess {
                            }
                        """)).isEqualTo("""
                            private static final class ListView<E extends Comparable<E>, F extends List<E>>
                                    extends AbstractList<E> implements RandomAccess {}
                        """);
    }

    @Test
    void leaves_statementsAndCommentsAlone() {
        String source = """
                    /**
                     * static things (
                     * of two lines {
                     */
                    private static final Map<String, String> NAMES = Map.of("a",
                            "b");

                    return values(
                            1);
                """;
        assertThat(tidy(source)).isEqualTo(source);
    }

    @Test
    void writes_shortCommentsOnOneLine() {
        assertThat(tidy("    /**\n     * One sentence.\n     */\n")).isEqualTo("    /** One sentence. */\n");
        String tagged = "    /**\n     * @return it\n     */\n";
        assertThat(tidy(tagged)).isEqualTo(tagged);
    }

    @Test
    void writes_annotationsOnOneLine() {
        assertThat(tidy("    @Deprecated(\n            since = \"3\",\n            forRemoval = true\n    )\n"))
                .isEqualTo("    @Deprecated(since = \"3\", forRemoval = true)\n");
        assertThat(tidy("Map. @Nullable Entry<K, V> entry;\n")).isEqualTo("Map.@Nullable Entry<K, V> entry;\n");
    }

    private static String tidy(String source) {
        return SourceLayout.tidy(source.lines().toList());
    }
}
