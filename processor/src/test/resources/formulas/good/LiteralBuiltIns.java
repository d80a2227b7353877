package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.Formula;
import dev.dunder.Formulas;

/** What literals alone come to, as CPython calculates it. */
@Formulas
interface LiteralBuiltIns {
    @Formula("pow(2, 5)")
    int power();

    @Formula("str(7.5 % 2) + ' ' + str(7.5 % -2) + ' ' + str(-7.5 % 2) + ' ' + str(-7.5 % -2)")
    String remainders();

    @Formula("str(7.5 // 2) + ' ' + str(7.5 // -2) + ' ' + str(-7.5 // 2) + ' ' + str(-7.5 // -2)")
    String quotients();

    @Formula("str(7 % -2) + ' ' + str(-7 % 2) + ' ' + str(7 // -2) + ' ' + str(-7 // -2)")
    String ofIntegers();

    @Formula("divmod(x, 2.0)[0]")
    double quotient(double x);
}

final class LiteralBuiltInsBehaviour {
    private static final LiteralBuiltIns FORMULAS = new LiteralBuiltInsFormulas();

    private LiteralBuiltInsBehaviour() {}

    static void power_hasItsOperandsInOrder() {
        assertThat(FORMULAS.power()).isEqualTo(32);
    }

    static void division_isThatOfFloors() {
        assertThat(FORMULAS.remainders()).isEqualTo("1.5 -0.5 0.5 -1.5");
        assertThat(FORMULAS.quotients()).isEqualTo("3.0 -4.0 -4.0 3.0");
        assertThat(FORMULAS.ofIntegers()).isEqualTo("-1 1 -4 3");
        assertThat(FORMULAS.quotient(-7.5)).isEqualTo(-4.0);
    }
}
