package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Arrays are equal by their items, each as {@code ==} compares it. */
@Formulas
interface ArrayItems {
    record Tag(String name) {
        boolean __eq__(Tag other) {
            return name.equalsIgnoreCase(other.name);
        }
    }

    @Formula("a == b")
    boolean ints(int[] a, int[] b);

    @Formula("a != b")
    boolean differ(int[] a, int[] b);

    @Formula("a == b")
    boolean doubles(double[] a, double[] b);

    @Formula("a == b")
    boolean mixed(int[] a, long[] b);

    @Formula("a == b")
    boolean boxes(int[] a, Integer[] b);

    @Formula("a == b")
    boolean exact(double[] a, BigDecimal[] b);

    @Formula("a == b")
    boolean decimals(BigDecimal[] a, BigDecimal[] b);

    @Formula("a == b")
    boolean nested(double[][] a, double[][] b);

    @Formula("a == b")
    boolean texts(String[] a, String[] b);

    @Formula("a == b")
    boolean letters(char[] a, String[] b);

    @Formula("a == b")
    boolean objects(Object[] a, Object b);

    @Formula("a == b")
    boolean list(int[] a, List<Long> b);

    @Formula("b == a")
    boolean ofList(int[] a, List<Long> b);

    @Formula("a == b")
    <T> boolean generic(T[] a, T b);

    @Formula("a == b")
    boolean tags(Tag[] a, Tag[] b);

    @Formula("a == b")
    boolean nestedTags(Tag[][] a, Tag[][] b);

    @Formula("a is b")
    boolean same(int[] a, int[] b);

    @Formula("a in all")
    boolean isIn(int[] a, List<int[]> all);

    @Formula("a in all")
    boolean isInArray(long[] a, int[][] all);

    @Formula("a not in all")
    boolean isNotIn(double[] a, double[]... all);

    @Formula("a == b == c")
    boolean chain(int[] a, int[] b, int[] c);

    @Formula("1 if a == b and not a == c else 0")
    int condition(int[] a, int[] b, int[] c);
}

final class ArrayItemsBehaviour {
    private static final ArrayItems FORMULAS = new ArrayItemsFormulas();
    private static final double NAN = Double.NaN;

    private ArrayItemsBehaviour() {}

    private static int[] ints(int... all) {
        return all;
    }

    private static double[] doubles(double... all) {
        return all;
    }

    private static BigDecimal[] decimals(String... all) {
        return Arrays.stream(all).map(BigDecimal::new).toArray(BigDecimal[]::new);
    }

    private static ArrayItems.Tag[] tags(String... all) {
        return Arrays.stream(all).map(ArrayItems.Tag::new).toArray(ArrayItems.Tag[]::new);
    }

    static void items_areCompared() {
        assertThat(FORMULAS.ints(ints(1, 2), ints(1, 2))).isTrue();
        assertThat(FORMULAS.ints(ints(1, 2), ints(1, 2, 3))).isFalse();
        assertThat(FORMULAS.ints(ints(1, 2), ints(2, 1))).isFalse();
        assertThat(FORMULAS.ints(null, null)).isTrue();
        assertThat(FORMULAS.ints(ints(), null)).isFalse();
        assertThat(FORMULAS.differ(ints(1), ints(1))).isFalse();
        assertThat(FORMULAS.differ(ints(1), ints(2))).isTrue();
        assertThat(FORMULAS.same(ints(1), ints(1))).isFalse();
        assertThat(FORMULAS.texts(new String[] {"a", null}, new String[] {"a", null})).isTrue();
        assertThat(FORMULAS.chain(ints(1), ints(1), ints(1))).isTrue();
        assertThat(FORMULAS.chain(ints(1), ints(1), ints(2))).isFalse();
        assertThat(FORMULAS.condition(ints(1), ints(1), ints(2))).isEqualTo(1);
    }

    static void floating_asTheOperatorCompares() {
        assertThat(FORMULAS.doubles(doubles(0.0), doubles(-0.0))).isTrue();
        assertThat(FORMULAS.doubles(doubles(NAN), doubles(NAN))).isFalse();
        assertThat(FORMULAS.nested(new double[][] {{0.0}, {}}, new double[][] {{-0.0}, {}})).isTrue();
        assertThat(FORMULAS.nested(new double[][] {{1.0}}, new double[][] {{2.0}})).isFalse();
    }

    static void numbers_byValue() {
        assertThat(FORMULAS.mixed(ints(1, -1), new long[] {1, -1})).isTrue();
        assertThat(FORMULAS.mixed(ints(1), new long[] {1L << 32 | 1})).isFalse();
        assertThat(FORMULAS.boxes(ints(1000), new Integer[] {1000})).isTrue();
        assertThat(FORMULAS.boxes(ints(0), new Integer[] {null})).isFalse();
        assertThat(FORMULAS.decimals(decimals("1.0"), decimals("1.00"))).isTrue();
        assertThat(FORMULAS.exact(doubles(0.5), decimals("0.50"))).isTrue();
        assertThat(FORMULAS.exact(doubles(0.1), decimals("0.1"))).isFalse();
    }

    static void others() {
        assertThat(FORMULAS.letters(new char[] {'a'}, new String[] {"a"})).isTrue();
        assertThat(FORMULAS.letters(new char[] {'a'}, new String[] {"ab"})).isFalse();
        assertThat(FORMULAS.objects(new Object[] {1, "a"}, new Object[] {1L, 'a'})).isTrue();
        assertThat(FORMULAS.objects(new Object[] {1}, "a")).isFalse();
        assertThat(FORMULAS.list(ints(1, 2), List.of(1L, 2L))).isTrue();
        assertThat(FORMULAS.ofList(ints(1, 2), List.of(1L))).isFalse();
        assertThat(FORMULAS.list(null, null)).isTrue();
        assertThat(FORMULAS.<Object>generic(new Object[] {1}, new Object[] {1})).isTrue();
        assertThat(FORMULAS.tags(tags("a", "b"), tags("A", "B"))).isTrue();
        assertThat(FORMULAS.tags(tags("a"), tags("b"))).isFalse();
        assertThat(FORMULAS.tags(null, tags())).isFalse();
        assertThat(FORMULAS.nestedTags(new ArrayItems.Tag[][] {tags("a")}, new ArrayItems.Tag[][] {tags("A")}))
                .isTrue();
    }

    static void in_findsArrays() {
        assertThat(FORMULAS.isIn(ints(1), List.of(ints(2), ints(1)))).isTrue();
        assertThat(FORMULAS.isIn(ints(1), List.of(ints(2)))).isFalse();
        assertThat(FORMULAS.isInArray(new long[] {2}, new int[][] {{1}, {2}})).isTrue();
        assertThat(FORMULAS.isNotIn(doubles(0.0), doubles(-0.0))).isFalse();
        assertThat(FORMULAS.isNotIn(doubles(1.0), doubles(-0.0))).isTrue();
    }
}
