package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.util.List;
import java.util.Map;

/**
 * Numbers that generic methods give, as branches: Java does not take their calls for numbers (JLS 15.25), and would choose
 * between an Integer and a Long where the formula has a long.
 */
@Formulas
interface GenericBranches {
    static <T> T same(T value) {
        return value;
    }

    @Formula("stock[name] if isIn else other")
    Long item(Map<String, Integer> stock, String name, boolean isIn, long other);

    @Formula("same(x) if isIn else other")
    Object call(Integer x, boolean isIn, long other);

    @Formula("all[0] if isIn else other")
    Object upTo(List<? extends Integer> all, boolean isIn, Long other);

    @Formula("same(x) or other")
    Object or(Integer x, long other);

    @Formula("same(x) if isIn else 7")
    Object alike(Integer x, boolean isIn);

    @Formula("same(x) if isIn else other")
    double floating(Float x, boolean isIn, double other);
}

final class GenericBranchesBehaviour {
    private static final GenericBranches FORMULAS = new GenericBranchesFormulas();

    private GenericBranchesBehaviour() {}

    static void items_areOfTheCommonType() {
        assertThat(FORMULAS.item(Map.of("tea", 3), "tea", true, 5)).isEqualTo(3L);
        assertThat(FORMULAS.item(Map.of("tea", 3), "tea", false, 5)).isEqualTo(5L);
        assertThat(FORMULAS.upTo(List.of(4), true, 5L)).isEqualTo(4L);
        assertThat(FORMULAS.upTo(List.of(4), false, 5L)).isEqualTo(5L);
    }

    static void calls_areOfTheCommonType() {
        assertThat(FORMULAS.call(3, true, 5)).isEqualTo(3L);
        assertThat(FORMULAS.or(3, 5)).isEqualTo(3L);
        assertThat(FORMULAS.or(0, 5)).isEqualTo(5L);
        assertThat(FORMULAS.floating(0.5f, true, 2)).isEqualTo(0.5);
    }

    static void likeBranches_stayAsTheyAre() {
        assertThat(FORMULAS.alike(3, true)).isEqualTo(3);
        assertThat(FORMULAS.alike(3, false)).isEqualTo(7);
    }
}
