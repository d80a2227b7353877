package dev.dunder.sample.billing;

import java.math.BigDecimal;

/**
 * All that is taxed alike: a discount is taken off what it costs, and the tax is put on what is left.
 *
 * @param percent the tax
 * @param sum what it costs
 * @param discountPercent the discount
 */
record TaxGroup(int percent, BigDecimal sum, int discountPercent) {
    private static final Taxes TAXES = new TaxesFormulas();

    /** The discount before it is rounded. */
    BigDecimal exactDiscount() {
        return TAXES.part(sum, discountPercent);
    }

    BigDecimal discount() {
        return TAXES.cents(sum, discountPercent);
    }

    BigDecimal net() {
        return sum.subtract(discount());
    }

    /** The tax before it is rounded. */
    BigDecimal exactTax() {
        return TAXES.part(net(), percent);
    }

    BigDecimal tax() {
        return TAXES.cents(net(), percent);
    }

    BigDecimal gross() {
        return net().add(tax());
    }
}
