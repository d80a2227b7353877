package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;
import java.util.Map;

/** Names that hide types which the generated class needs: of parameters, constants, types and type parameters. */
@Formulas(precision = 5)
interface HiddenTypes<Integers> {
    int Maps = 3;

    @Formula("Math + 1")
    int parameter(int Math);

    @Formula("price / BigDecimal + 2.5")
    BigDecimal parameterOfTypeInUse(BigDecimal price, int BigDecimal);

    @Formula("stock['tea'] // Maps")
    int constant(Map<String, Integer> stock);

    @Formula("count // 2")
    <Floats> int typeParameters(int count, Integers first, Floats second);

    /** Hides the annotation that stands before each method. */
    final class Override {}

    /** Names that hide packages, which needs no more than imports. */
    @Formulas
    interface Packages {
        @Formula("x ** 2 + java + dev")
        int sum(int x, int java, int dev);
    }
}

final class HiddenTypesBehaviour {
    private static final HiddenTypes<String> FORMULAS = new HiddenTypesFormulas<>();

    private HiddenTypesBehaviour() {}

    static void names_hideNothingThatIsNeeded() {
        assertThat(FORMULAS.parameter(1)).isEqualTo(2);
        assertThat(FORMULAS.parameterOfTypeInUse(BigDecimal.ONE, 4)).isEqualTo("2.75");
        assertThat(FORMULAS.constant(Map.of("tea", 7))).isEqualTo(2);
        assertThat(FORMULAS.typeParameters(-1, "", 'a')).isEqualTo(-1);
        assertThat(new HiddenTypesPackagesFormulas().sum(3, 4, 5)).isEqualTo(18);
    }
}
