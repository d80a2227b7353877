package dev.dunder.sample.sales;

import static dev.dunder.sample.sales.Quantity.kilograms;
import static dev.dunder.sample.sales.Quantity.pieces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class QuantityTest {

    @Test
    void rejects_otherUnits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuantityOps.add(pieces(1), kilograms("1")))
                .withMessage("1 kg is not counted in pcs");
        assertThat(QuantityOps.eq(pieces(1), kilograms("1"))).isFalse();
    }

    @Test
    void rejects_lessThanNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> QuantityOps.sub(pieces(1), pieces(2)));
    }

    @Test
    void orders_byFunctoolsTotalOrdering() {
        assertThat(QuantityOps.le(pieces(2), pieces(2))).isTrue();
        assertThat(QuantityOps.gt(pieces(2), pieces(2))).isFalse();
        assertThat(QuantityOps.gt(pieces(3), pieces(2))).isTrue();
        assertThat(QuantityOps.ge(pieces(1), pieces(2))).isFalse();
    }
}
