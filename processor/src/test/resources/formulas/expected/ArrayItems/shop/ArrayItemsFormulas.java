package shop;

import dev.dunder.GeneratedByDunder;
import dev.dunder.runtime.Membership;
import dev.dunder.runtime.Values;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The formulas of {@link ArrayItems}, compiled. */
@GeneratedByDunder
final class ArrayItemsFormulas implements ArrayItems {
    /** Creates the formulas; they keep nothing. */
    public ArrayItemsFormulas() {}

    /**
     * {@code a == b}.
     *
     * <ul>
     *   <li>{@code a == b} → {@code Arrays.equals(a, b)}
     * </ul>
     */
    @Override
    public boolean ints(int[] a, int[] b) {
        return Arrays.equals(a, b);
    }

    /**
     * {@code a != b}.
     *
     * <ul>
     *   <li>{@code a != b} → {@code !Arrays.equals(a, b)}
     * </ul>
     */
    @Override
    public boolean differ(int[] a, int[] b) {
        return !Arrays.equals(a, b);
    }

    /**
     * {@code a == b}.
     *
     * <ul>
     *   <li>{@code a == b} → {@code Values.equal(a, b)}
     * </ul>
     */
    @Override
    public boolean doubles(double[] a, double[] b) {
        return Values.equal(a, b);
    }

    /**
     * {@code a == b}.
     *
     * <ul>
     *   <li>{@code a == b} → {@code Values.equal(a, b)}
     * </ul>
     */
    @Override
    public boolean mixed(int[] a, long[] b) {
        return Values.equal(a, b);
    }

    /**
     * {@code a == b}.
     *
     * <ul>
     *   <li>{@code a == b} → {@code Values.equal(a, b)}
     * </ul>
     */
    @Override
    public boolean boxes(int[] a, Integer[] b) {
        return Values.equal(a, b);
    }

    /**
     * {@code a == b}.
     *
     * <ul>
     *   <li>{@code a == b} → {@code Values.equal(a, b)}
     * </ul>
     */
    @Override
    public boolean exact(double[] a, BigDecimal[] b) {
        return Values.equal(a, b);
    }

    /**
     * {@code a == b}.
     *
     * <ul>
     *   <li>{@code a == b} → {@code Values.equal(a, b)}
     * </ul>
     */
    @Override
    public boolean decimals(BigDecimal[] a, BigDecimal[] b) {
        return Values.equal(a, b);
    }

    /**
     * {@code a == b}.
     *
     * <ul>
     *   <li>{@code a == b} → {@code Values.equal(a, b)}
     * </ul>
     */
    @Override
    public boolean nested(double[][] a, double[][] b) {
        return Values.equal(a, b);
    }

    /**
     * {@code a == b}.
     *
     * <ul>
     *   <li>{@code a == b} → {@code Arrays.equals(a, b)}
     * </ul>
     */
    @Override
    public boolean texts(String[] a, String[] b) {
        return Arrays.equals(a, b);
    }

    /**
     * {@code a == b}.
     *
     * <ul>
     *   <li>{@code a == b} → {@code Values.equal(a, b)}
     * </ul>
     */
    @Override
    public boolean letters(char[] a, String[] b) {
        return Values.equal(a, b);
    }

    /**
     * {@code a == b}.
     *
     * <ul>
     *   <li>{@code a == b} → {@code Values.equal(a, b)}
     * </ul>
     */
    @Override
    public boolean objects(Object[] a, Object b) {
        return Values.equal(a, b);
    }

    /**
     * {@code a == b}.
     *
     * <ul>
     *   <li>{@code a == b} → {@code Values.equal(a, b)}
     * </ul>
     */
    @Override
    public boolean list(int[] a, List<Long> b) {
        return Values.equal(a, b);
    }

    /**
     * {@code b == a}.
     *
     * <ul>
     *   <li>{@code b == a} → {@code Values.equal(b, a)}
     * </ul>
     */
    @Override
    public boolean ofList(int[] a, List<Long> b) {
        return Values.equal(b, a);
    }

    /**
     * {@code a == b}.
     *
     * <ul>
     *   <li>{@code a == b} → {@code Values.equal(a, b)}
     * </ul>
     */
    @Override
    public <T> boolean generic(T[] a, T b) {
        return Values.equal(a, b);
    }

    /**
     * {@code a == b}.
     *
     * <ul>
     *   <li>{@code a == b} → {@code areEqual(a, b)}
     * </ul>
     */
    @Override
    public boolean tags(ArrayItems.Tag[] a, ArrayItems.Tag[] b) {
        return areEqual(a, b);
    }

    /**
     * {@code a == b}.
     *
     * <ul>
     *   <li>{@code a == b} → {@code areEqual2(a, b)}
     * </ul>
     */
    @Override
    public boolean nestedTags(ArrayItems.Tag[][] a, ArrayItems.Tag[][] b) {
        return areEqual2(a, b);
    }

    /**
     * {@code a is b}.
     *
     * <ul>
     *   <li>{@code a is b} → {@code a == b}
     * </ul>
     */
    @Override
    public boolean same(int[] a, int[] b) {
        return a == b;
    }

    /**
     * {@code a in all}.
     *
     * <ul>
     *   <li>{@code a in all} → {@code Membership.contains(all, a)}
     * </ul>
     */
    @Override
    public boolean isIn(int[] a, List<int[]> all) {
        return Membership.contains(all, a);
    }

    /**
     * {@code a in all}.
     *
     * <ul>
     *   <li>{@code a in all} → {@code Membership.contains(all, a)}
     * </ul>
     */
    @Override
    public boolean isInArray(long[] a, int[][] all) {
        return Membership.contains(all, a);
    }

    /**
     * {@code a not in all}.
     *
     * <ul>
     *   <li>{@code a not in all} → {@code !Membership.contains(all, a)}
     * </ul>
     */
    @Override
    public boolean isNotIn(double[] a, double[]... all) {
        return !Membership.contains(all, a);
    }

    /**
     * {@code a == b == c}.
     *
     * <ul>
     *   <li>{@code a == b == c} → {@code Arrays.equals(a, b) && Arrays.equals(b, c)}
     * </ul>
     */
    @Override
    public boolean chain(int[] a, int[] b, int[] c) {
        return Arrays.equals(a, b) && Arrays.equals(b, c);
    }

    /**
     * {@code 1 if a == b and not a == c else 0}.
     *
     * <ul>
     *   <li>{@code a == b} → {@code Arrays.equals(a, b)}
     *   <li>{@code a == c} → {@code Arrays.equals(a, c)}
     * </ul>
     */
    @Override
    public int condition(int[] a, int[] b, int[] c) {
        return Arrays.equals(a, b) && !Arrays.equals(a, c) ? 1 : 0;
    }

    private static boolean areEqual(ArrayItems.Tag[] left, ArrayItems.Tag[] right) {
        return left == right
                || (left != null && right != null && left.length == right.length
                        && !IntStream.range(0, left.length).anyMatch(index -> !left[index].__eq__(right[index])));
    }

    private static boolean areEqual2(ArrayItems.Tag[][] left, ArrayItems.Tag[][] right) {
        return left == right
                || (left != null && right != null && left.length == right.length
                        && !IntStream.range(0, left.length).anyMatch(index -> !areEqual(left[index], right[index])));
    }
}
