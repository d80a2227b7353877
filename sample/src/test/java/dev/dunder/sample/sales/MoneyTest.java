package dev.dunder.sample.sales;

import static dev.dunder.sample.sales.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MoneyTest {

    /** In cents, as Python has them: {@code divmod(10000, 3)}, {@code divmod(-100, 3)}, {@code divmod(-7, 7)}. */
    @ParameterizedTest
    @CsvSource({"100.00, 3, 33.33, 0.01", "-1.00, 3, -0.34, 0.02", "-0.07, 7, -0.01, 0.00", "0.05, 10, 0.00, 0.05"})
    void shares_inWholeCents(String amount, int parts, String part, String rest) {
        assertThat(MoneyOps.floordiv(euros(amount), parts)).isEqualTo(euros(part));
        assertThat(MoneyOps.mod(euros(amount), parts)).isEqualTo(euros(rest));
    }

    @Test
    void rejects_partsBelowOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> MoneyOps.mod(euros("1"), 0));
    }

    @Test
    void rejects_fractionsOfACent() {
        assertThatIllegalArgumentException().isThrownBy(() -> euros("0.125")).withMessage("not to the cent: 0.125");
    }

    @Test
    void isEqual_howeverItIsWritten() {
        assertThat(MoneyOps.eq(euros("12.5"), euros("12.500"))).isTrue();
        assertThat(MoneyOps.hash(euros("1E+1"))).isEqualTo(MoneyOps.hash(euros("10.00")));
    }
}
