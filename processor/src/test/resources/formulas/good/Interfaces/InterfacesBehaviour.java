package shop.interfaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

final class InterfacesBehaviour {
    private static final Accounts ACCOUNTS = new AccountsFormulas();

    private InterfacesBehaviour() {}

    static void formulas_ofALibrary() {
        assertThat(new LedgerFormulas<Integer>().top()).isNull();
        assertThat(new LedgerFormulas<Integer>().wrapped()).isEqualTo(-2147483646);
    }

    static void formulas_areInherited() {
        assertThat(ACCOUNTS.between("z", "p")).isEqualTo("n");
        assertThat(ACCOUNTS.inherited(2)).isEqualTo(-2147483640);
        assertThat(ACCOUNTS.top()).isEqualTo("n");
        assertThat(ACCOUNTS.next(7)).isEqualTo(8);
        assertThat(new RoundedFormulas<Double>().next(7.9)).isEqualTo(9);
    }

    static void settings_areThoseOfTheInterfaceThatDeclaresTheFormula() {
        assertThat(ACCOUNTS.ownPrecision(new BigDecimal("2"))).isEqualTo(new BigDecimal("1.3327"));
        assertThat(ACCOUNTS.third(new BigDecimal("2"))).isEqualTo(new BigDecimal("0.666"));
        assertThat(ACCOUNTS.wrapped()).isEqualTo(-2147483646);
    }

    static void nulls_areWhereTheyMayBe() {
        assertThat(ACCOUNTS.named(null)).isEqualTo("none");
        assertThat(ACCOUNTS.unnamed("none")).isNull();
    }

    static void exceptions_areThoseDeclared() throws IOException {
        assertThat(ACCOUNTS.reads("ab")).isEqualTo(2);
        assertThatThrownBy(() -> ACCOUNTS.reads("")).isInstanceOf(IOException.class);
    }

    static void many_areTaken() {
        assertThat(ACCOUNTS.many("ab", 1, 2, 3)).isEqualTo(5);
        assertThat(ACCOUNTS.manyOfOwn()).isEqualTo(7);
    }

    static void nested_areFlat() {
        assertThat(new AccountsChosenFormulas<String, List<String>>().first(List.of(), "f")).isEqualTo("f");
        assertThat(new AccountsChosenFormulas<Object, List<String>>().first(List.of("a"), "f")).isEqualTo("a");
        assertThat(new AccountsChosenDeepFormulas().no(true)).isFalse();
    }
}
