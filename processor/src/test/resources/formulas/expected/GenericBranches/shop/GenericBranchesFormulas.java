package shop;

import dev.dunder.GeneratedByDunder;
import dev.dunder.runtime.Maps;
import java.util.List;
import java.util.Map;

/** The formulas of {@link GenericBranches}, compiled. */
@GeneratedByDunder
final class GenericBranchesFormulas implements GenericBranches {
    /** Creates the formulas; they keep nothing. */
    public GenericBranchesFormulas() {}

    /**
     * {@code stock[name] if isIn else other}.
     *
     * <ul>
     *   <li>{@code stock[name]} → {@code Maps.item(stock, name)}
     *   <li>{@code stock[name] if isIn else other} → {@code isIn ? toLong(Maps.item(stock, name)) : Long.valueOf(other)}
     * </ul>
     */
    @Override
    public Long item(Map<String, Integer> stock, String name, boolean isIn, long other) {
        return isIn ? toLong(Maps.item(stock, name)) : Long.valueOf(other);
    }

    /**
     * {@code same(x) if isIn else other}.
     *
     * <ul>
     *   <li>{@code same(x)} → {@code GenericBranches.same(x)}
     *   <li>{@code same(x) if isIn else other} → {@code isIn ? toLong(GenericBranches.same(x)) : Long.valueOf(other)}
     * </ul>
     */
    @Override
    public Object call(Integer x, boolean isIn, long other) {
        return isIn ? toLong(GenericBranches.same(x)) : Long.valueOf(other);
    }

    /**
     * {@code all[0] if isIn else other}.
     *
     * <ul>
     *   <li>{@code all[0]} → {@code all.get(0)}
     *   <li>{@code all[0] if isIn else other} → {@code isIn ? toLong(all.get(0)) : other}
     * </ul>
     */
    @Override
    public Object upTo(List<? extends Integer> all, boolean isIn, Long other) {
        return isIn ? toLong(all.get(0)) : other;
    }

    /**
     * {@code same(x) or other}.
     *
     * <ul>
     *   <li>{@code same(x)} → {@code GenericBranches.same(x)}
     *   <li>{@code same(x) or other} → {@code isTrue(value = GenericBranches.same(x)) ? (value != null ? (long) value : null) : Long.valueOf(other)}
     * </ul>
     */
    @Override
    public Object or(Integer x, long other) {
        Integer value;
        return isTrue(value = GenericBranches.same(x)) ? (value != null ? (long) value : null) : Long.valueOf(other);
    }

    /**
     * {@code same(x) if isIn else 7}.
     *
     * <ul>
     *   <li>{@code same(x)} → {@code GenericBranches.same(x)}
     *   <li>{@code same(x) if isIn else 7} → {@code isIn ? GenericBranches.same(x) : Integer.valueOf(7)}
     * </ul>
     */
    @Override
    public Object alike(Integer x, boolean isIn) {
        return isIn ? GenericBranches.same(x) : Integer.valueOf(7);
    }

    /**
     * {@code same(x) if isIn else other}.
     *
     * <ul>
     *   <li>{@code same(x)} → {@code GenericBranches.same(x)}
     *   <li>{@code same(x) if isIn else other} → {@code isIn ? GenericBranches.same(x).floatValue() : other}
     * </ul>
     */
    @Override
    public double floating(Float x, boolean isIn, double other) {
        return isIn ? GenericBranches.same(x).floatValue() : other;
    }

    private static Long toLong(Integer value) {
        return value != null ? (long) value : null;
    }

    private static boolean isTrue(Integer value) {
        return value != null && value != 0;
    }
}
