package dev.dunder.sample.billing;

import static dev.dunder.sample.sales.Money.euros;
import static dev.dunder.sample.sales.Quantity.kilograms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dunder.sample.sales.Discount;
import dev.dunder.sample.sales.Line;
import dev.dunder.sample.sales.Product;
import dev.dunder.sample.sales.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BillingTest {
    private static final Line TEA = new Line(new Product("tea", euros("18.60"), Unit.KILOGRAM), kilograms("0.375"));

    private final Billing billing = new BillingFormulas();

    /** 18.60 * 0.375 = 6.975, a half, which goes to the even cent. */
    @Test
    void prices_toTheCent() {
        assertThat(billing.price(TEA)).isEqualTo(euros("6.98"));
        assertThat(billing.reduced(TEA, Discount.voucher(euros("2"), euros("5"))))
                .isEqualTo(euros("4.98"));
    }

    /** In cents: divmod(10000, 3) = (3333, 1), divmod(5964, 5) = (1192, 4), divmod(5964, 7) = (852, 0). */
    @ParameterizedTest
    @CsvSource({"100.00, 3, 33.33, 33.34", "59.64, 5, 11.92, 11.96", "59.64, 7, 8.52, 8.52", "0.05, 10, 0.00, 0.05"})
    void leaves_theRestToTheLastInstalment(String total, int months, String instalment, String last) {
        assertThat(billing.instalment(euros(total), months)).isEqualTo(euros(instalment));
        assertThat(billing.lastInstalment(euros(total), months)).isEqualTo(euros(last));
    }

    @Test
    void rejects_noMonths() {
        assertThatIllegalArgumentException().isThrownBy(() -> billing.instalment(euros("1"), 0));
    }
}
