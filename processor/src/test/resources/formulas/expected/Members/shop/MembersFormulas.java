package shop;

import dev.dunder.GeneratedByDunder;
import dev.dunder.runtime.Membership;
import dev.dunder.runtime.Values;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The formulas of {@link Members}, compiled. */
@GeneratedByDunder
final class MembersFormulas implements Members {
    private static final BigDecimal DECIMAL_1_5 = new BigDecimal("1.5");

    private static final BigDecimal DECIMAL_0_1 = new BigDecimal("0.1");

    /** Creates the formulas; they keep nothing. */
    public MembersFormulas() {}

    /**
     * {@code n in page}.
     *
     * <ul>
     *   <li>{@code n in page} → {@code isIn(n, page)}
     * </ul>
     */
    @Override
    public boolean byItems(int n, Members.Page page) {
        return isIn(n, page);
    }

    /**
     * {@code n not in page}.
     *
     * <ul>
     *   <li>{@code n not in page} → {@code !isIn2(n, page)}
     * </ul>
     */
    @Override
    public boolean notByItems(double n, Members.Page page) {
        return !isIn2(n, page);
    }

    /**
     * {@code name in shelf}.
     *
     * <ul>
     *   <li>{@code name in shelf} → {@code isIn3(name, shelf)}
     * </ul>
     */
    @Override
    public boolean byConventionalNames(String name, Members.Shelf<String> shelf) {
        return isIn3(name, shelf);
    }

    /**
     * {@code item in shelf}.
     *
     * <ul>
     *   <li>{@code item in shelf} → {@code isIn4(item, shelf)}
     * </ul>
     */
    @Override
    public <T> boolean generic(T item, Members.Shelf<? extends T> shelf) {
        return isIn4(item, shelf);
    }

    /**
     * {@code 1.5 in single}.
     *
     * <ul>
     *   <li>{@code 1.5 in single} → {@code isIn5(DECIMAL_1_5, single)}
     * </ul>
     */
    @Override
    public boolean byLongIndex(Members.Single single) {
        return isIn5(DECIMAL_1_5, single);
    }

    /**
     * {@code 0.1 in single and 0.1 in list and 0.1 in array}.
     *
     * <ul>
     *   <li>{@code 0.1 in single} → {@code isIn5(DECIMAL_0_1, single)}
     *   <li>{@code 0.1 in list} → {@code Membership.contains(list, DECIMAL_0_1)}
     *   <li>{@code 0.1 in array} → {@code Membership.contains(array, DECIMAL_0_1)}
     *   <li>{@code 0.1 in single and 0.1 in list and 0.1 in array} → {@code isIn5(DECIMAL_0_1, single) && Membership.contains(list, DECIMAL_0_1) && Membership.contains(array, DECIMAL_0_1)}
     * </ul>
     */
    @Override
    public boolean exactly(Members.Single single, List<BigDecimal> list, BigDecimal... array) {
        return isIn5(DECIMAL_0_1, single) && Membership.contains(list, DECIMAL_0_1)
                && Membership.contains(array, DECIMAL_0_1);
    }

    /**
     * {@code 'b' in letters}.
     *
     * <ul>
     *   <li>{@code 'b' in letters} → {@code isIn6('b', letters)}
     * </ul>
     */
    @Override
    public boolean ofLetters(Members.Letters letters) {
        return isIn6('b', letters);
    }

    /**
     * {@code name in rows}.
     *
     * <ul>
     *   <li>{@code name in rows} → {@code isIn7(name, rows)}
     * </ul>
     */
    @Override
    public boolean byIteration(String name, Members.Rows rows) {
        return isIn7(name, rows);
    }

    /**
     * {@code name in bag}.
     *
     * <ul>
     *   <li>{@code name in bag} → {@code isIn8(name, bag)}
     * </ul>
     */
    @Override
    public boolean byIterableIteration(String name, Members.Bag bag) {
        return isIn8(name, bag);
    }

    /**
     * {@code name in file}.
     *
     * <ul>
     *   <li>{@code name in file} → {@code isIn9(name, file)}
     * </ul>
     */
    @Override
    public boolean throwing(String name, Members.Line file) throws IOException {
        return isIn9(name, file);
    }

    /**
     * {@code log.noted(3) in log.page()}.
     *
     * <ul>
     *   <li>{@code log.noted(3) in log.page()} → {@code isIn(log.noted(3), log.page())}
     * </ul>
     */
    @Override
    public boolean inOrder(Members.Log log) {
        return isIn(log.noted(3), log.page());
    }

    private static boolean isIn(int item, Members.Page container) {
        return IntStream.range(0, container.__len__()).anyMatch(index -> container.__getitem__(index) == item);
    }

    private static boolean isIn2(double item, Members.Page container) {
        return IntStream.range(0, container.__len__())
                .anyMatch(index -> Values.same(container.__getitem__(index), item));
    }

    private static boolean isIn3(String item, Members.Shelf<String> container) {
        return IntStream.range(0, container.size()).anyMatch(index -> Values.same(container.get(index), item));
    }

    private static <T> boolean isIn4(T item, Members.Shelf<? extends T> container) {
        return IntStream.range(0, container.size()).anyMatch(index -> Values.same(container.get(index), item));
    }

    private static boolean isIn5(BigDecimal item, Members.Single container) {
        return LongStream.range(0, container.count()).anyMatch(index -> Values.same(container.at(index), item));
    }

    private static boolean isIn6(char item, Members.Letters container) {
        return IntStream.range(0, container.size()).anyMatch(index -> container.get(index) == item);
    }

    private static boolean isIn7(String item, Members.Rows container) {
        return Membership.contains(container.__iter__(), item);
    }

    private static boolean isIn8(String item, Members.Bag container) {
        return Membership.contains(container.__iter__(), item);
    }

    private static boolean isIn9(String item, Members.Line container) throws IOException {
        return Membership.contains(container.__iter__(), item);
    }
}
