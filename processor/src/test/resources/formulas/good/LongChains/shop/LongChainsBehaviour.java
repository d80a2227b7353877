package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

final class LongChainsBehaviour {
    private static final LongChains FORMULAS = new LongChainsFormulas();

    private LongChainsBehaviour() {}

    static void chains_have150Terms() {
        assertThat(FORMULAS.sum(2)).isEqualTo(300);
        assertThat(FORMULAS.all(true)).isTrue();
        assertThat(FORMULAS.all(false)).isFalse();
    }

    static void index_isConverted_orThrows() {
        assertThat(FORMULAS.item(List.of(5, 7, 9), 1L)).isEqualTo(14);
        assertThatThrownBy(() -> FORMULAS.item(List.of(5), 1L << 32)).isInstanceOf(ArithmeticException.class);
    }
}
