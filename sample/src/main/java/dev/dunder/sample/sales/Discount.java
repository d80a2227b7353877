package dev.dunder.sample.sales;

import dev.dunder.Operators;
import java.math.BigDecimal;

/** A rule that turns a price into a lower one. It is called as a function, and combined with {@code &} and {@code |}. */
@Operators
@FunctionalInterface
public interface Discount {

    /** The price that is left to pay. */
    Money off(Money price);

    /** Both, this one first. */
    default Discount and(Discount next) {
        return price -> next.off(off(price));
    }

    /** The one that is better for the customer. */
    default Discount or(Discount other) {
        return price -> MoneyOps.le(off(price), other.off(price)) ? off(price) : other.off(price);
    }

    /** A percentage of every price, to the nearest cent. */
    static Discount percent(int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("no percentage that a price can lose: " + percent);
        }
        BigDecimal factor = BigDecimal.valueOf(100L - percent, 2);
        return price -> Money.rounded(price.amount().multiply(factor));
    }

    /** A fixed amount off every price that is at least {@code minimum}, and nothing off the others. */
    static Discount voucher(Money amount, Money minimum) {
        if (MoneyOps.lt(minimum, amount)) {
            throw new IllegalArgumentException(amount + " off from " + minimum + " leaves less than nothing to pay");
        }
        return price -> MoneyOps.ge(price, minimum) ? MoneyOps.sub(price, amount) : price;
    }
}
