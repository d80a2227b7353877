package shop;

import dev.dunder.GeneratedByDunder;
import java.util.AbstractMap;
import java.util.Comparator;
import java.util.Map;

/** The formulas of {@link Nested}, compiled. */
@GeneratedByDunder
final class NestedFormulas implements Nested {
    /** Creates the formulas; they keep nothing. */
    public NestedFormulas() {}

    /**
     * {@code Depot.Shelf(n).count}.
     *
     * <ul>
     *   <li>{@code Depot.Shelf(n)} → {@code new Depot.Shelf(n)}
     *   <li>{@code Depot.Shelf(n).count} → {@code new Depot.Shelf(n).count()}
     * </ul>
     */
    @Override
    public int ofUsed(int n) {
        return new Depot.Shelf(n).count();
    }

    /**
     * {@code Depot.Shelf.of(a, b).count}.
     *
     * <ul>
     *   <li>{@code Depot.Shelf.of(a, b)} → {@code Depot.Shelf.of(a, b)}
     *   <li>{@code Depot.Shelf.of(a, b).count} → {@code Depot.Shelf.of(a, b).count()}
     * </ul>
     */
    @Override
    public int staticOfUsed(int a, int b) {
        return Depot.Shelf.of(a, b).count();
    }

    /**
     * {@code Depot.Shelf.EMPTY.count + Depot.Shelf.Place.FIRST.ordinal()}.
     *
     * <ul>
     *   <li>{@code Depot.Shelf.EMPTY} → {@code Depot.Shelf.EMPTY}
     *   <li>{@code Depot.Shelf.EMPTY.count} → {@code Depot.Shelf.EMPTY.count()}
     *   <li>{@code Depot.Shelf.Place.FIRST} → {@code Depot.Shelf.Place.FIRST}
     *   <li>{@code Depot.Shelf.Place.FIRST.ordinal()} → {@code Depot.Shelf.Place.FIRST.ordinal()}
     *   <li>{@code Depot.Shelf.EMPTY.count + Depot.Shelf.Place.FIRST.ordinal()} → {@code Math.addExact(Depot.Shelf.EMPTY.count(), Depot.Shelf.Place.FIRST.ordinal())}
     * </ul>
     */
    @Override
    public int constantsOfUsed() {
        return Math.addExact(Depot.Shelf.EMPTY.count(), Depot.Shelf.Place.FIRST.ordinal());
    }

    /**
     * {@code Depot.Shelf.Label(text).text}.
     *
     * <ul>
     *   <li>{@code Depot.Shelf.Label(text)} → {@code new Depot.Shelf.Label(text)}
     *   <li>{@code Depot.Shelf.Label(text).text} → {@code new Depot.Shelf.Label(text).text()}
     * </ul>
     */
    @Override
    public String twiceNested(String text) {
        return new Depot.Shelf.Label(text).text();
    }

    /**
     * {@code Depot.Stock('nuts', 3)}.
     *
     * <ul>
     *   <li>{@code Depot.Stock('nuts', 3)} → {@code new Depot.Stock<>("nuts", 3)}
     * </ul>
     */
    @Override
    public Depot.Stock<Integer> generic() {
        return new Depot.Stock<>("nuts", 3);
    }

    /**
     * {@code AbstractMap.SimpleEntry(key, 1).getValue()}.
     *
     * <ul>
     *   <li>{@code AbstractMap.SimpleEntry(key, 1)} → {@code new AbstractMap.SimpleEntry<>(key, 1)}
     *   <li>{@code AbstractMap.SimpleEntry(key, 1).getValue()} → {@code new AbstractMap.SimpleEntry<>(key, 1).getValue()}
     * </ul>
     */
    @Override
    public int ofJdk(String key) {
        return new AbstractMap.SimpleEntry<>(key, 1).getValue();
    }

    /**
     * {@code AbstractMap.SimpleEntry(key, 1)}.
     *
     * <ul>
     *   <li>{@code AbstractMap.SimpleEntry(key, 1)} → {@code new AbstractMap.SimpleEntry<>(key, 1)}
     * </ul>
     */
    @Override
    public Map.Entry<String, Integer> ofJdkByResult(String key) {
        return new AbstractMap.SimpleEntry<>(key, 1);
    }

    /**
     * {@code Map.Entry.comparingByKey()}.
     *
     * <ul>
     *   <li>{@code Map.Entry.comparingByKey()} → {@code Map.Entry.comparingByKey()}
     * </ul>
     */
    @Override
    public Comparator<Map.Entry<String, Integer>> staticOfInterface() {
        return Map.Entry.comparingByKey();
    }

    /**
     * {@code Point(x, y).x}.
     *
     * <ul>
     *   <li>{@code Point(x, y)} → {@code new Nested.Point(x, y)}
     *   <li>{@code Point(x, y).x} → {@code new Nested.Point(x, y).x()}
     * </ul>
     */
    @Override
    public int ofTheInterface(int x, int y) {
        return new Nested.Point(x, y).x();
    }

    /**
     * {@code Point.ORIGIN.y + Inherited(2).n}.
     *
     * <ul>
     *   <li>{@code Point.ORIGIN} → {@code Nested.Point.ORIGIN}
     *   <li>{@code Point.ORIGIN.y} → {@code Nested.Point.ORIGIN.y()}
     *   <li>{@code Inherited(2)} → {@code new NestedBase.Inherited(2)}
     *   <li>{@code Inherited(2).n} → {@code new NestedBase.Inherited(2).n()}
     *   <li>{@code Point.ORIGIN.y + Inherited(2).n} → {@code Math.addExact(Nested.Point.ORIGIN.y(), new NestedBase.Inherited(2).n())}
     * </ul>
     */
    @Override
    public int ofTheInterfaces() {
        return Math.addExact(Nested.Point.ORIGIN.y(), new NestedBase.Inherited(2).n());
    }

    /**
     * {@code Colour.RED is colour}.
     *
     * <ul>
     *   <li>{@code Colour.RED} → {@code Nested.Colour.RED}
     *   <li>{@code Colour.RED is colour} → {@code Nested.Colour.RED == colour}
     * </ul>
     */
    @Override
    public boolean ofTheInterfacesEnum(Nested.Colour colour) {
        return Nested.Colour.RED == colour;
    }

    /**
     * {@code Depot.Open(n) + Depot.Open}.
     *
     * <ul>
     *   <li>{@code Depot.Open(n)} → {@code Depot.Open(n)}
     *   <li>{@code Depot.Open} → {@code Depot.Open}
     *   <li>{@code Depot.Open(n) + Depot.Open} → {@code Math.addExact(Depot.Open(n), Depot.Open)}
     * </ul>
     */
    @Override
    public int methodsAndConstantsFirst(int n) {
        return Math.addExact(Depot.Open(n), Depot.Open);
    }
}
