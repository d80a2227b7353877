package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;

/** Nested classes, by the class around them or as members of the interface. */
@Formulas(use = {Depot.class, AbstractMap.class, Map.class})
interface Nested extends NestedBase {

    @Formula("Depot.Shelf(n).count")
    int ofUsed(int n);

    @Formula("Depot.Shelf.of(a, b).count")
    int staticOfUsed(int a, int b);

    @Formula("Depot.Shelf.EMPTY.count + Depot.Shelf.Place.FIRST.ordinal()")
    int constantsOfUsed();

    @Formula("Depot.Shelf.Label(text).text")
    String twiceNested(String text);

    @Formula("Depot.Stock('nuts', 3)")
    Depot.Stock<Integer> generic();

    @Formula("AbstractMap.SimpleEntry(key, 1).getValue()")
    int ofJdk(String key);

    @Formula("AbstractMap.SimpleEntry(key, 1)")
    Map.Entry<String, Integer> ofJdkByResult(String key);

    @Formula("Map.Entry.comparingByKey()")
    java.util.Comparator<Map.Entry<String, Integer>> staticOfInterface();

    @Formula("Point(x, y).x")
    int ofTheInterface(int x, int y);

    @Formula("Point.ORIGIN.y + Inherited(2).n")
    int ofTheInterfaces();

    @Formula("Colour.RED is colour")
    boolean ofTheInterfacesEnum(Colour colour);

    @Formula("Depot.Open(n) + Depot.Open")
    int methodsAndConstantsFirst(int n);

    /** A class of the interface. */
    record Point(int x, int y) {
        static final Point ORIGIN = new Point(0, 0);
    }

    /** An enum of the interface. */
    enum Colour {
        RED
    }
}

final class NestedBehaviour {
    private static final Nested FORMULAS = new NestedFormulas();

    private NestedBehaviour() {}

    static void classesOfUsedClasses() {
        assertThat(FORMULAS.ofUsed(3)).isEqualTo(3);
        assertThat(FORMULAS.staticOfUsed(3, 4)).isEqualTo(7);
        assertThat(FORMULAS.constantsOfUsed()).isZero();
        assertThat(FORMULAS.twiceNested("x")).isEqualTo("x");
        assertThat(FORMULAS.generic()).isEqualTo(new Depot.Stock<>("nuts", 3));
        assertThat(FORMULAS.ofJdk("k")).isEqualTo(1);
        assertThat(FORMULAS.ofJdkByResult("k")).isEqualTo(Map.entry("k", 1));
        assertThat(FORMULAS.staticOfInterface().compare(Map.entry("a", 2), Map.entry("b", 1)))
                .isNegative();
    }

    static void classesOfTheInterface() {
        assertThat(FORMULAS.ofTheInterface(1, 2)).isEqualTo(1);
        assertThat(FORMULAS.ofTheInterfaces()).isEqualTo(2);
        assertThat(FORMULAS.ofTheInterfacesEnum(Nested.Colour.RED)).isTrue();
        assertThat(List.of(FORMULAS.methodsAndConstantsFirst(2))).containsExactly(25);
    }
}
