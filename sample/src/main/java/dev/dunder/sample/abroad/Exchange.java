package dev.dunder.sample.abroad;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A rate at which the shop takes another currency.
 *
 * @param currency the other currency
 * @param rate what one euro is in it
 */
public record Exchange(CurrencyUnit currency, BigDecimal rate) {

    /** A rate above zero. */
    public Exchange {
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("no rate of exchange: " + rate);
        }
    }

    /** What an amount of euros is in the other currency, to its smallest coin, a half to the even one. */
    public Money abroad(dev.dunder.sample.sales.Money euros) {
        return Money.of(currency, euros.amount().multiply(rate), RoundingMode.HALF_EVEN);
    }
}
