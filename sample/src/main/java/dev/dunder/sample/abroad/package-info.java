/**
 * What the shop does in other currencies, with the money of a library: {@link org.joda.money.Money}.
 *
 * <p>It is a package of its own, as the shop's own {@link dev.dunder.sample.sales.Money} has a {@code MoneyOps} too.
 */
@Operators(of = Money.class)
package dev.dunder.sample.abroad;

import dev.dunder.Operators;
import org.joda.money.Money;
