package dev.dunder.sample.abroad;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By hand. */
final class PostageTest {
    private final Postage postage = new PostageFormulas();

    /** 12.50 * 3 * 1.19 = 44.625, a half, which goes to the even cent; 4.99 * 1.19 = 5.9381. */
    @ParameterizedTest
    @CsvSource({"EUR 12.50, 3, EUR 44.62", "EUR 4.99, 1, EUR 5.94", "JPY 1500, 2, JPY 3570"})
    void adds_theTax(String each, int parcels, String gross) {
        assertThat(postage.gross(Money.parse(each), parcels)).isEqualTo(Money.parse(gross));
    }

    /** 100 / 3 = 33.33…, 0.05 / 2 = 0.025, a half. */
    @ParameterizedTest
    @CsvSource({"EUR 100.00, 3, EUR 33.33", "EUR 0.05, 2, EUR 0.02"})
    void shares_theTotal(String total, int friends, String share) {
        assertThat(postage.share(Money.parse(total), friends)).isEqualTo(Money.parse(share));
    }
}
