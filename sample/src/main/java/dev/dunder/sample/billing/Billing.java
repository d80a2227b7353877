package dev.dunder.sample.billing;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import dev.dunder.sample.sales.Cart;
import dev.dunder.sample.sales.Discount;
import dev.dunder.sample.sales.Line;
import dev.dunder.sample.sales.Money;

/** Formulas over the shop's own types: their operators, their attributes, their lengths and items. */
@Formulas(use = Money.class)
public interface Billing {
    /** What a line costs, to the nearest cent. */
    @Formula("line.product.price * line.quantity")
    Money price(Line line);

    /** What is left of it after a discount. */
    @Formula("discount(price(line))")
    Money reduced(Line line, Discount discount);

    /** What the transport costs: nothing from some total on. */
    @Formula("fee if total < free else ZERO")
    Money shipping(Money total, Money fee, Money free);

    /** What is paid each month, in whole cents. */
    @Formula("total // months")
    Money instalment(Money total, int months);

    /** What is paid in the last month: the cents that are left over too. */
    @Formula("instalment(total, months) + total % months")
    Money lastInstalment(Money total, int months);

    /** A cart in a few words. */
    @Formula("cart[0].product.name + ' and ' + str(len(cart) - 1) + ' more' if cart else 'nothing'")
    String summary(Cart cart);
}
