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
     *   <li>{@code stock[name] if isIn else other} → {@code isIn ? Maps.item(stock, name).intValue() : other}
     * </ul>
     */
    @Override
    public Long item(Map<String, Integer> stock, String name, boolean isIn, long other) {
        return isIn ? Maps.item(stock, name).intValue() : other;
    }

    /**
     * {@code same(x) if isIn else other}.
     *
     * <ul>
     *   <li>{@code same(x)} → {@code GenericBranches.same(x)}
     *   <li>{@code same(x) if isIn else other} → {@code isIn ? GenericBranches.same(x).intValue() : other}
     * </ul>
     */
    @Override
    public Object call(Integer x, boolean isIn, long other) {
        return isIn ? GenericBranches.same(x).intValue() : other;
    }

    /**
     * {@code all[0] if isIn else other}.
     *
     * <ul>
     *   <li>{@code all[0]} → {@code all.get(0)}
     *   <li>{@code all[0] if isIn else other} → {@code isIn ? all.get(0).intValue() : other}
     * </ul>
     */
    @Override
    public Object upTo(List<? extends Integer> all, boolean isIn, Long other) {
        return isIn ? all.get(0).intValue() : other;
    }

    /**
     * {@code same(x) or other}.
     *
     * <ul>
     *   <li>{@code same(x)} → {@code GenericBranches.same(x)}
     *   <li>{@code same(x) or other} → {@code (value = GenericBranches.same(x).intValue()) != 0 ? value : other}
     * </ul>
     */
    @Override
    public Object or(Integer x, long other) {
        long value;
        return (value = GenericBranches.same(x).intValue()) != 0 ? value : other;
    }

    /**
     * {@code same(x) if isIn else 7}.
     *
     * <ul>
     *   <li>{@code same(x)} → {@code GenericBranches.same(x)}
     *   <li>{@code same(x) if isIn else 7} → {@code isIn ? GenericBranches.same(x) : 7}
     * </ul>
     */
    @Override
    public Object alike(Integer x, boolean isIn) {
        return isIn ? GenericBranches.same(x) : 7;
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
}
