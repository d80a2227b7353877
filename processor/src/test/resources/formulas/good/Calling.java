package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import dev.dunder.Operators;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** Objects that are called, and objects with keys. */
@Formulas
interface Calling {

    @Formula("curve(x)")
    double byDunder(Curve curve, double x);

    @Formula("curve(x, 2)")
    String byDunderOfTwo(Curve curve, int x);

    @Formula("f(x, y)")
    int ofPrimitives(IntBinaryOperator f, int x, int y);

    @Formula("f(x)")
    <T, R> R ofFunction(Function<? super T, ? extends R> f, T x);

    @Formula("f(g(x), g(y))")
    double nested(BiFunction<Double, Double, Double> f, ToDoubleFunction<String> g, String x, String y);

    @Formula("f()")
    int ofSupplier(IntSupplier f);

    @Formula("f()(3)")
    String calledTwice(Supplier<Function<Integer, String>> f);

    @Formula("holder.rule(4)")
    int heldInAComponent(Holder holder);

    @Formula("task(2)")
    String byInvoke(Task task);

    @Formula("grid[i, j]")
    String severalKeys(Grid grid, int i, int j);

    @Formula("grid[1]")
    String oneKey(Grid grid);

    @Formula("grid['a', 'b', 'c']")
    String manyKeys(Grid grid);

    @Formula("table[key]")
    String ownGet(Table table, String key);

    @Formula("prices[name]")
    int ofMap(Map<String, Integer> prices, String name);

    @Formula("rows[i][j]")
    int ofArrays(int[][] rows, int i, int j);

    @Formula("names[-1] + names[0]")
    String ofList(List<String> names);

    @Formula("word[-2]")
    char ofText(String word);

    @Formula("word[1:-1]")
    String slice(String word);

    @Formula("names[:2] + names[-1:]")
    List<String> slices(List<String> names);

    @Formula("numbers[::2]")
    double[] step(double[] numbers);

    @Formula("numbers[n:]")
    Integer[] rest(Integer[] numbers, int n);

    @Formula("word[::-1]")
    String backwards(String word);

    @Formula("cells[i].text")
    String attributeOfItem(List<Cell> cells, int i);

    /** Called with one or two numbers. */
    final class Curve {
        public double __call__(double x) {
            return x * x;
        }

        public String __call__(int x, int y) {
            return x + "," + y;
        }
    }

    /** A task, called by its conventional name. */
    @Operators
    final class Task {
        public String invoke(int times) {
            return "run".repeat(times);
        }
    }

    /** Holds a function. */
    record Holder(java.util.function.IntUnaryOperator rule) {}

    /** Has items by one, two or three keys. */
    final class Grid {
        public String __getitem__(int key) {
            return "one " + key;
        }

        public String __getitem__(int row, int column) {
            return "two " + row + " " + column;
        }

        public String __getitem__(String first, String second, String third) {
            return first + second + third;
        }
    }

    /** Gets by key. */
    final class Table {
        public String get(String key) {
            return "value of " + key;
        }
    }

    /** Has a text. */
    record Cell(String text) {}
}

final class CallingBehaviour {
    private static final Calling FORMULAS = new CallingFormulas();

    private CallingBehaviour() {}

    static void calls_areOfDundersAndFunctionalInterfaces() {
        assertThat(FORMULAS.byDunder(new Calling.Curve(), 3)).isEqualTo(9);
        assertThat(FORMULAS.byDunderOfTwo(new Calling.Curve(), 3)).isEqualTo("3,2");
        assertThat(FORMULAS.ofPrimitives(Math::max, 3, 4)).isEqualTo(4);
        assertThat(FORMULAS.<String, Integer>ofFunction(String::length, "abc")).isEqualTo(3);
        assertThat(FORMULAS.nested(Double::sum, String::length, "a", "bc")).isEqualTo(3);
        assertThat(FORMULAS.ofSupplier(() -> 5)).isEqualTo(5);
        assertThat(FORMULAS.calledTwice(() -> "x"::repeat)).isEqualTo("xxx");
        assertThat(FORMULAS.heldInAComponent(new Calling.Holder(x -> x + 1))).isEqualTo(5);
        assertThat(FORMULAS.byInvoke(new Calling.Task())).isEqualTo("runrun");
    }

    static void keys_mayBeSeveral() {
        Calling.Grid grid = new Calling.Grid();
        assertThat(FORMULAS.severalKeys(grid, 1, 2)).isEqualTo("two 1 2");
        assertThat(FORMULAS.oneKey(grid)).isEqualTo("one 1");
        assertThat(FORMULAS.manyKeys(grid)).isEqualTo("abc");
        assertThat(FORMULAS.ownGet(new Calling.Table(), "k")).isEqualTo("value of k");
    }

    static void items_ofTheJdk() {
        assertThat(FORMULAS.ofMap(Map.of("a", 3), "a")).isEqualTo(3);
        assertThatThrownBy(() -> FORMULAS.ofMap(Map.of("a", 3), "b")).isInstanceOf(NoSuchElementException.class);
        assertThat(FORMULAS.ofArrays(new int[][] {{1, 2}, {3, 4}}, -1, 0)).isEqualTo(3);
        assertThat(FORMULAS.ofList(List.of("a", "b", "c"))).isEqualTo("ca");
        assertThat(FORMULAS.ofText("abc")).isEqualTo('b');
        assertThat(FORMULAS.attributeOfItem(List.of(new Calling.Cell("t")), 0)).isEqualTo("t");
    }

    static void slices_areCopies() {
        List<String> names = new ArrayList<>(List.of("a", "b", "c"));
        assertThat(FORMULAS.slice("abcd")).isEqualTo("bc");
        assertThat(FORMULAS.slice("a")).isEmpty();
        assertThat(FORMULAS.slices(names)).containsExactly("a", "b", "c");
        assertThat(FORMULAS.step(new double[] {1, 2, 3})).containsExactly(1, 3);
        assertThat(FORMULAS.rest(new Integer[] {1, 2, 3}, -2)).containsExactly(2, 3);
        assertThat(FORMULAS.backwards("abc")).isEqualTo("cba");
    }
}
