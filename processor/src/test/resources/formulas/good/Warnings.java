package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.util.ArrayList;
import java.util.List;
import lib.Old;

/** What would make the compiler warn is done without a warning, and no warning is suppressed that would not come. */
@SuppressWarnings("deprecation")
@Formulas(use = {Old.class, Old.Whole.class}, pure = Old.class)
interface Warnings<E> {

    @Formula("CONSTANT + twice(x)")
    int ofStatics(int x);

    @Formula("old.field + old.size")
    int ofMembers(Old old);

    @Formula("(old + Old()).field")
    int ofOperators(Old old);

    @Formula("left() + old")
    Old ofHelpers(Old old);

    default Old left() {
        return new Old(4);
    }

    @Formula("raw().size()")
    int readsRaw();

    @Formula("raw().add(x)")
    boolean addsToRaw(String x);

    @Formula("raw()[0]")
    Object itemOfRaw();

    @Formula("texts(raw())")
    int givesRaw();

    @Formula("x in raw() and not raw().contains(x)")
    boolean searchesRaw(Object x);

    @Formula("count(x, x) + safeCount(x, x)")
    int manyReifiable(String x);

    @Formula("count(x, x)")
    int manyOfVariable(E x);

    @Formula("safeCount(x, x)")
    int manyOfVariableSafely(E x);

    @Formula("count(x, x, x)")
    int manyOfGeneric(List<String> x);

    @Formula("count(x)")
    int anArray(E[] x);

    @Formula("objects(x)")
    int inexactArray(Integer[] x);

    @Formula("objects(None)")
    int noArray();

    @Formula("objects(x, None)")
    int nullAmongMany(String x);

    @Formula("Old(1).plus(Old(2)).getSize()")
    int several();

    @SuppressWarnings("rawtypes")
    @Formula("len(list)")
    int takesRaw(List list);

    @SuppressWarnings("rawtypes")
    @Formula("(raw() or list).size()")
    int choosesRaw(List list);

    @SuppressWarnings("unchecked")
    @Formula("raw()")
    List<String> convertsRaw();

    @SuppressWarnings("deprecation")
    @Formula("len(Whole.of(Whole.ZERO)) + len(whole)")
    int classThatIsOld(Old.Whole whole);

    @SuppressWarnings("unchecked")
    @Formula("all.length")
    int takesMany(E... all);

    /** Old as a whole. */
    @Deprecated
    @Formula("twice(x)")
    int deprecated(int x);
}

final class WarningsBehaviour {
    private static final Warnings<String> FORMULAS = new WarningsFormulas<>();

    private WarningsBehaviour() {}

    static void old_members() {
        assertThat(FORMULAS.ofStatics(2)).isEqualTo(5);
        assertThat(FORMULAS.ofMembers(new Old(1))).isEqualTo(4);
        assertThat(FORMULAS.ofOperators(new Old(1))).isEqualTo(3);
        assertThat(FORMULAS.several()).isEqualTo(3);
    }

    static void raw_types() {
        assertThat(FORMULAS.readsRaw()).isEqualTo(1);
        assertThat(FORMULAS.addsToRaw("x")).isTrue();
        assertThat(FORMULAS.itemOfRaw()).isEqualTo("raw");
        assertThat(FORMULAS.givesRaw()).isEqualTo(1);
        assertThat(FORMULAS.takesRaw(List.of(1))).isEqualTo(1);
        assertThat(FORMULAS.choosesRaw(List.of())).isEqualTo(1);
        assertThat(FORMULAS.convertsRaw()).containsExactly("raw");
        assertThat(FORMULAS.searchesRaw(new ArrayList<>())).isFalse();
    }

    static void many() {
        assertThat(FORMULAS.manyReifiable("x")).isEqualTo(4);
        assertThat(FORMULAS.manyOfVariable("x")).isEqualTo(2);
        assertThat(FORMULAS.manyOfVariableSafely("x")).isEqualTo(2);
        assertThat(FORMULAS.takesMany("x")).isEqualTo(1);
        assertThat(FORMULAS.manyOfGeneric(List.of())).isEqualTo(3);
        assertThat(FORMULAS.anArray(new String[1])).isEqualTo(1);
        assertThat(FORMULAS.inexactArray(new Integer[4])).isEqualTo(4);
        assertThat(FORMULAS.noArray()).isEqualTo(-1);
        assertThat(FORMULAS.nullAmongMany("x")).isEqualTo(2);
    }
}
