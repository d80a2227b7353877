package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

final class IntIndexesBehaviour {
    private static final IntIndexes FORMULAS = new IntIndexesFormulas();

    private IntIndexesBehaviour() {}

    static void index_isConverted_orThrows() {
        assertThat(FORMULAS.item(List.of(5, 7, 9), 1L)).isEqualTo(14);
        assertThatThrownBy(() -> FORMULAS.item(List.of(5), 1L << 32)).isInstanceOf(ArithmeticException.class);
    }
}
