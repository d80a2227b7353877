package dev.dunder.processor.formulas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.harness.ClassPath;
import dev.dunder.processor.harness.Compiled;
import dev.dunder.processor.harness.Said;
import dev.dunder.processor.harness.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a formula says: it gives problems of its own, at its line, or code that javac accepts without a word. */
@Tag("slow")
class FormulasFuzzTest {
    private static final int FORMULAS = Integer.getInteger("fuzz.formulas", 300);

    /** A problem has an identifier, and says what to do. */
    private static final Pattern PROBLEM = Pattern.compile("\\[Dunder:[A-Z]\\w+\\] .+", Pattern.DOTALL);

    /** Types of results, each with the kind of formula that has such a one. */
    private static final List<Map.Entry<String, String>> RESULTS = List.of(
            Map.entry("Object", "ANY"),
            Map.entry("int", "INT"),
            Map.entry("long", "LONG"),
            Map.entry("Long", "LONG"),
            Map.entry("double", "DOUBLE"),
            Map.entry("BigInteger", "BIG"),
            Map.entry("BigDecimal", "DECIMAL"),
            Map.entry("String", "TEXT"),
            Map.entry("boolean", "TRUTH"),
            Map.entry("Point", "POINT"),
            Map.entry("Duration", "SPAN"),
            Map.entry("Path", "PATH"),
            Map.entry("List<String>", "LIST"));

    private static final String HEAD = """
            import dev.dunder.*; import java.math.*; import java.nio.file.Path; import java.time.*; import java.util.*;
            @Formulas(precision = %s, use = {Fuzz.Point.class, Fuzz.Color.class, Math.class})
            interface Fuzz<T> {
            enum Color { RED, GREEN }
            record Point(int x) implements Comparable<Point> { Point plus(Point p) { return p; } Point times(int n) { return this; } \
            Point __rmul__(int n) { return this; } Point scale(long n) { return this; } static Point of(int x) { return new Point(x); } \
            @Override public int compareTo(Point p) { return x - p.x; } @Operator(Op.CALL) int invoke(int n) { return n; } int get(int k) { return k; } \
            int size() { return 1; } }
            record Node<N extends Number>(N value, Node<N> next) { Node<N> plus(N more) { return this; } N get(int k) { return value; } }
            """;

    private static final String PARAMETERS =
            "int i, long l, double d, float f, short h, byte y, Integer bi, Long bl, Double bd, "
                    + "BigDecimal dec, BigInteger big, String s, char c, Character bc, boolean b, Boolean bb, List<String> texts, "
                    + "List<? extends Integer> ints, Map<String, Integer> map, Set<String> set, int[] array, String[] words, "
                    + "Point p, Color color, Optional<String> opt, T t, Object o, Path path, Duration span, Instant now, int[][] grid, "
                    + "Node<Integer> n";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void formulas_giveProblemsOrCode(long seed) {
        boolean isRounded = seed % 2 == 0;
        List<String> methods = methods(new RandomFormulas(seed, isRounded, 25));
        String head = HEAD.formatted(isRounded ? 34 : 0);
        int first = (int) head.lines().count() + 1;

        List<Said> said = compile(head, methods).said();

        assertThat(said).allSatisfy(one -> {
            assertThat(one.text()).matches(PROBLEM).doesNotContain("UnreadableType", "InternalError");
            assertThat(one.line()).isBetween((long) first, (long) first + methods.size() - 1);
        });
        Set<Long> bad = said.stream().map(Said::line).collect(Collectors.toSet());
        List<String> good = IntStream.range(0, methods.size())
                .filter(i -> !bad.contains((long) first + i))
                .mapToObj(methods::get)
                .toList();
        assertThat(good.size()).as("formulas that compile").isBetween(methods.size() * 3 / 4, methods.size() - 1);
        assertCompile(head, good);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void formulas_ofTheRightKinds_allCompile(long seed) {
        boolean isRounded = seed % 2 == 0;
        assertCompile(HEAD.formatted(isRounded ? 34 : 0), methods(new RandomFormulas(seed, isRounded, 0)));
    }

    private static void assertCompile(String head, List<String> methods) {
        Compiled compiled = compile(head, methods);
        assertThat(compiled.said()).as("%s", String.join("\n", methods)).isEmpty();
        assertThat(compiled.classFiles()).containsKey("FuzzFormulas.class");
    }

    private static Compiled compile(String head, List<String> methods) {
        String text = head + String.join("\n", methods) + "\n}\n";
        return Compiled.of(List.of(SourceFile.of("Fuzz", text)), ClassPath.LIBRARIES);
    }

    private static List<String> methods(RandomFormulas formulas) {
        return IntStream.range(0, FORMULAS)
                .mapToObj(i -> {
                    Map.Entry<String, String> result = formulas.one(RESULTS);
                    String formula = formulas.next(result.getValue()).replace("\"", "\\\"");
                    return "@Formula(\"%s\") %s f%d(%s);".formatted(formula, result.getKey(), i, PARAMETERS);
                })
                .toList();
    }
}
