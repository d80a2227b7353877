package dev.dunder.processor.formulas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.harness.ClassPath;
import dev.dunder.processor.harness.Compiled;
import dev.dunder.processor.harness.Said;
import dev.dunder.processor.harness.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a formula says: it gives problems of its own, at its line, or code that javac accepts without a word. */
class FormulasFuzzTest {
    private static final int FORMULAS = Integer.getInteger("fuzz.formulas", 300);
    private static final List<String> RESULTS =
            List.of("Object", "Object", "Object", "int", "double", "String", "boolean", "BigDecimal", "T", "Long");

    private static final String HEAD =
            """
            import dev.dunder.*; import java.math.*; import java.nio.file.Path; import java.time.*; import java.util.*;
            @Formulas(precision = %s, use = {Fuzz.Point.class, Fuzz.Color.class, Math.class})
            interface Fuzz<T> {
            enum Color { RED, GREEN }
            record Point(int x) implements Comparable<Point> { Point plus(Point p) { return p; } Point times(int n) { return this; } \
            Point __rmul__(int n) { return this; } Point scale(long n) { return this; } static Point of(int x) { return new Point(x); } \
            @Override public int compareTo(Point p) { return x - p.x; } int invoke(int n) { return n; } int get(int k) { return k; } \
            int size() { return 1; } }
            record Node<N extends Number>(N value, Node<N> next) { Node<N> plus(N more) { return this; } N get(int k) { return value; } }
            """;

    private static final String PARAMETERS = "int i, long l, double d, float f, short h, byte y, Integer bi, Long bl, Double bd, "
            + "BigDecimal dec, BigInteger big, String s, char c, Character bc, boolean b, Boolean bb, List<String> texts, "
            + "List<? extends Integer> ints, Map<String, Integer> map, Set<String> set, int[] array, String[] words, "
            + "Point p, Color color, Optional<String> opt, T t, Object o, Path path, Duration span, Instant now, int[][] grid, "
            + "Node<Integer> n";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void formulas_giveProblemsOrCode(long seed) {
        List<String> methods = methods(seed);
        String head = HEAD.formatted(seed % 2 == 0 ? 34 : 0);
        int first = (int) head.lines().count() + 1;

        List<Said> said = compile(head, methods).said();

        assertThat(said)
                .allSatisfy(one -> assertThat(one.text()).startsWith("[Dunder:").doesNotContain("UnreadableType"));
        Set<Long> bad = said.stream().map(Said::line).collect(Collectors.toSet());
        List<String> good = new ArrayList<>();
        for (int i = 0; i < methods.size(); i++) {
            if (!bad.contains((long) first + i)) {
                good.add(methods.get(i));
            }
        }
        assertThat(good.size()).as("formulas that compile").isGreaterThan(methods.size() / 10);
        Compiled compiled = compile(head, good);
        assertThat(compiled.said()).as("%s", String.join("\n", good)).isEmpty();
    }

    private static Compiled compile(String head, List<String> methods) {
        String text = head + String.join("\n", methods) + "\n}\n";
        return Compiled.of(List.of(SourceFile.of("Fuzz", text)), ClassPath.LIBRARIES);
    }

    private static List<String> methods(long seed) {
        RandomFormulas formulas = new RandomFormulas(seed);
        List<String> methods = new ArrayList<>();
        for (int i = 0; i < FORMULAS; i++) {
            String formula = formulas.next().replace("\"", "\\\"");
            methods.add("@Formula(\"%s\") %s f%d(%s);".formatted(formula, formulas.one(RESULTS), i, PARAMETERS));
        }
        return methods;
    }
}
