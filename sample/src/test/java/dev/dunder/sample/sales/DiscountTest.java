package dev.dunder.sample.sales;

import static dev.dunder.sample.sales.Money.euros;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class DiscountTest {

    @Test
    void rejects_whatWouldCostTheShop() {
        assertThatIllegalArgumentException().isThrownBy(() -> Discount.percent(101));
        assertThatIllegalArgumentException().isThrownBy(() -> Discount.percent(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Discount.voucher(euros("5"), euros("4.99")));
    }
}
