package dev.dunder.processor.others;

/** joda-money: amounts whose products and quotients take a RoundingMode. */
class JodaMoneyTest extends ForeignLibrary {
    JodaMoneyTest() {
        super("money");
    }
}
