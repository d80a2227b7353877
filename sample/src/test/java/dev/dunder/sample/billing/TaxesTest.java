package dev.dunder.sample.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By hand, and the loans by the usual table of annuities. */
final class TaxesTest {
    private final Taxes taxes = new TaxesFormulas();

    @ParameterizedTest
    @CsvSource({"35.62, 19, 6.7678, 6.77", "11.69, 7, 0.8183, 0.82", "2.50, 5, 0.125, 0.12", "-2.70, 5, -0.135, -0.14"})
    void rounds_once(BigDecimal amount, int percent, BigDecimal exact, BigDecimal cents) {
        assertThat(taxes.part(amount, percent)).isEqualByComparingTo(exact);
        assertThat(taxes.cents(amount, percent)).isEqualTo(cents);
    }

    /** 12.50 * 7 / 107 = 0.8177… */
    @ParameterizedTest
    @CsvSource({"119, 19, 19.00", "107, 7, 7.00", "12.50, 7, 0.82"})
    void findsTheTax_inAPrice(BigDecimal gross, int percent, BigDecimal tax) {
        assertThat(taxes.included(gross, percent)).isEqualTo(tax);
    }

    /** 12.50 * 0.97 = 12.1250; 80 * 0.8 = 64. */
    @ParameterizedTest
    @CsvSource({"12.50, 3, 12.1250", "80, 20, 64.00", "9.99, 0, 9.99"})
    void isCheaper_eachYear(BigDecimal price, int years, BigDecimal loyal) {
        assertThat(taxes.loyal(price, years)).isEqualByComparingTo(loyal);
    }

    /** 0.5 / 12.5 = 4 percent; 1 / 3 = 33.3… percent. */
    @ParameterizedTest
    @CsvSource({"12.50, 13, 4.0", "3, 2, -33.3", "0, 5,"})
    void grows_orHasNoGrowth(BigDecimal before, BigDecimal after, BigDecimal growth) {
        assertThat(taxes.growth(before, after)).isEqualTo(growth);
    }

    /** Paid back at once: 1000 * 1.01. In two months: 1010 * 1010 / 2010 = 507.512…, in twelve 88.8487… */
    @ParameterizedTest
    @CsvSource({"1, 1010.00", "2, 507.51", "12, 88.85"})
    void paysBack_aThousand(int months, BigDecimal monthly) {
        assertThat(taxes.annuity(new BigDecimal("1000"), new BigDecimal("0.01"), months))
                .isEqualTo(monthly);
    }
}
