package good;

import static org.assertj.core.api.Assertions.assertThat;

class OwnBehaviour {
    static void eachMetaclass_hasItsFacade() {
        Price price = new Price(3);
        assertThat(PriceLoud.of(price).AMOUNTINCENTS()).isEqualTo(3);
        assertThat(PriceCamel.of(price).AmountInCents()).isEqualTo(3);
        assertThat(PriceUpper.of(price).UPPER_CASE().AMOUNT_IN_CENTS()).isEqualTo(3);
        assertThat(PriceCamel.of(price).CompareWith(new PriceLoud(4))).isNegative();
    }
}
