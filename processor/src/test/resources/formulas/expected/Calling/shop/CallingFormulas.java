package shop;

import dev.dunder.GeneratedByDunder;
import dev.dunder.runtime.ArraySlices;
import dev.dunder.runtime.Items;
import dev.dunder.runtime.Maps;
import dev.dunder.runtime.Sequences;
import dev.dunder.runtime.Slices;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** The formulas of {@link Calling}, compiled. */
@GeneratedByDunder
final class CallingFormulas implements Calling {
    /** Creates the formulas; they keep nothing. */
    public CallingFormulas() {}

    /**
     * {@code curve(x)}.
     *
     * <ul>
     *   <li>{@code curve(x)} → {@code curve.__call__(x)}
     * </ul>
     */
    @Override
    public double byDunder(Calling.Curve curve, double x) {
        return curve.__call__(x);
    }

    /**
     * {@code curve(x, 2)}.
     *
     * <ul>
     *   <li>{@code curve(x, 2)} → {@code curve.__call__(x, 2)}
     * </ul>
     */
    @Override
    public String byDunderOfTwo(Calling.Curve curve, int x) {
        return curve.__call__(x, 2);
    }

    /**
     * {@code f(x, y)}.
     *
     * <ul>
     *   <li>{@code f(x, y)} → {@code f.applyAsInt(x, y)}
     * </ul>
     */
    @Override
    public int ofPrimitives(IntBinaryOperator f, int x, int y) {
        return f.applyAsInt(x, y);
    }

    /**
     * {@code f(x)}.
     *
     * <ul>
     *   <li>{@code f(x)} → {@code f.apply(x)}
     * </ul>
     */
    @Override
    public <T, R> R ofFunction(Function<? super T, ? extends R> f, T x) {
        return f.apply(x);
    }

    /**
     * {@code f(g(x), g(y))}.
     *
     * <ul>
     *   <li>{@code g(x)} → {@code g.applyAsDouble(x)}
     *   <li>{@code g(y)} → {@code g.applyAsDouble(y)}
     *   <li>{@code f(g(x), g(y))} → {@code f.apply(g.applyAsDouble(x), g.applyAsDouble(y))}
     * </ul>
     */
    @Override
    public double nested(BiFunction<Double, Double, Double> f, ToDoubleFunction<String> g, String x, String y) {
        return f.apply(g.applyAsDouble(x), g.applyAsDouble(y));
    }

    /**
     * {@code f()}.
     *
     * <ul>
     *   <li>{@code f()} → {@code f.getAsInt()}
     * </ul>
     */
    @Override
    public int ofSupplier(IntSupplier f) {
        return f.getAsInt();
    }

    /**
     * {@code f()(3)}.
     *
     * <ul>
     *   <li>{@code f()} → {@code f.get()}
     *   <li>{@code f()(3)} → {@code f.get().apply(3)}
     * </ul>
     */
    @Override
    public String calledTwice(Supplier<Function<Integer, String>> f) {
        return f.get().apply(3);
    }

    /**
     * {@code holder.rule(4)}.
     *
     * <ul>
     *   <li>{@code holder.rule(4)} → {@code holder.rule().applyAsInt(4)}
     * </ul>
     */
    @Override
    public int heldInAComponent(Calling.Holder holder) {
        return holder.rule().applyAsInt(4);
    }

    /**
     * {@code task(2)}.
     *
     * <ul>
     *   <li>{@code task(2)} → {@code task.invoke(2)}
     * </ul>
     */
    @Override
    public String byInvoke(Calling.Task task) {
        return task.invoke(2);
    }

    /**
     * {@code grid[i, j]}.
     *
     * <ul>
     *   <li>{@code grid[i, j]} → {@code grid.__getitem__(i, j)}
     * </ul>
     */
    @Override
    public String severalKeys(Calling.Grid grid, int i, int j) {
        return grid.__getitem__(i, j);
    }

    /**
     * {@code grid[1]}.
     *
     * <ul>
     *   <li>{@code grid[1]} → {@code grid.__getitem__(1)}
     * </ul>
     */
    @Override
    public String oneKey(Calling.Grid grid) {
        return grid.__getitem__(1);
    }

    /**
     * {@code grid['a', 'b', 'c']}.
     *
     * <ul>
     *   <li>{@code grid['a', 'b', 'c']} → {@code grid.__getitem__("a", "b", "c")}
     * </ul>
     */
    @Override
    public String manyKeys(Calling.Grid grid) {
        return grid.__getitem__("a", "b", "c");
    }

    /**
     * {@code table[key]}.
     *
     * <ul>
     *   <li>{@code table[key]} → {@code table.get(key)}
     * </ul>
     */
    @Override
    public String ownGet(Calling.Table table, String key) {
        return table.get(key);
    }

    /**
     * {@code prices[name]}.
     *
     * <ul>
     *   <li>{@code prices[name]} → {@code Maps.item(prices, name)}
     * </ul>
     */
    @Override
    public int ofMap(Map<String, Integer> prices, String name) {
        return Maps.item(prices, name);
    }

    /**
     * {@code rows[i][j]}.
     *
     * <ul>
     *   <li>{@code rows[i]} → {@code Items.item(rows, i)}
     *   <li>{@code rows[i][j]} → {@code Items.item(Items.item(rows, i), j)}
     * </ul>
     */
    @Override
    public int ofArrays(int[][] rows, int i, int j) {
        return Items.item(Items.item(rows, i), j);
    }

    /**
     * {@code names[-1] + names[0]}.
     *
     * <ul>
     *   <li>{@code names[-1]} → {@code Items.item(names, -1)}
     *   <li>{@code names[0]} → {@code names.get(0)}
     *   <li>{@code names[-1] + names[0]} → {@code Items.item(names, -1) + names.get(0)}
     * </ul>
     */
    @Override
    public String ofList(List<String> names) {
        return Items.item(names, -1) + names.get(0);
    }

    /**
     * {@code word[-2]}.
     *
     * <ul>
     *   <li>{@code word[-2]} → {@code Items.item(word, -2)}
     * </ul>
     */
    @Override
    public char ofText(String word) {
        return Items.item(word, -2);
    }

    /**
     * {@code word[1:-1]}.
     *
     * <ul>
     *   <li>{@code word[1:-1]} → {@code Slices.slice(word, 1, -1)}
     * </ul>
     */
    @Override
    public String slice(String word) {
        return Slices.slice(word, 1, -1);
    }

    /**
     * {@code names[:2] + names[-1:]}.
     *
     * <ul>
     *   <li>{@code names[:2]} → {@code Slices.slice(names, Slices.OPEN, 2)}
     *   <li>{@code names[-1:]} → {@code Slices.slice(names, -1, Slices.OPEN)}
     *   <li>{@code names[:2] + names[-1:]} → {@code Sequences.concat(Slices.slice(names, Slices.OPEN, 2), Slices.slice(names, -1, Slices.OPEN))}
     * </ul>
     */
    @Override
    public List<String> slices(List<String> names) {
        return Sequences.concat(Slices.slice(names, Slices.OPEN, 2), Slices.slice(names, -1, Slices.OPEN));
    }

    /**
     * {@code numbers[::2]}.
     *
     * <ul>
     *   <li>{@code numbers[::2]} → {@code ArraySlices.slice(numbers, Slices.OPEN, Slices.OPEN, 2)}
     * </ul>
     */
    @Override
    public double[] step(double[] numbers) {
        return ArraySlices.slice(numbers, Slices.OPEN, Slices.OPEN, 2);
    }

    /**
     * {@code numbers[n:]}.
     *
     * <ul>
     *   <li>{@code numbers[n:]} → {@code Slices.slice(numbers, n, Slices.OPEN)}
     * </ul>
     */
    @Override
    public Integer[] rest(Integer[] numbers, int n) {
        return Slices.slice(numbers, n, Slices.OPEN);
    }

    /**
     * {@code word[::-1]}.
     *
     * <ul>
     *   <li>{@code word[::-1]} → {@code Slices.slice(word, Slices.OPEN, Slices.OPEN, -1)}
     * </ul>
     */
    @Override
    public String backwards(String word) {
        return Slices.slice(word, Slices.OPEN, Slices.OPEN, -1);
    }

    /**
     * {@code cells[i].text}.
     *
     * <ul>
     *   <li>{@code cells[i]} → {@code Items.item(cells, i)}
     *   <li>{@code cells[i].text} → {@code Items.item(cells, i).text()}
     * </ul>
     */
    @Override
    public String attributeOfItem(List<Calling.Cell> cells, int i) {
        return Items.item(cells, i).text();
    }
}
