package others.money;

import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static others.common.Samples.same;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import others.common.Samples;

/** Formulas over joda-money, whose products and quotients need a rounding mode. */
final class InvoicingBehaviour {
    private static final Invoicing INVOICING = new InvoicingFormulas();

    private InvoicingBehaviour() {}

    static void products() {
        Samples.each(samples -> {
            Money price = money(samples);
            int qty = samples.whole();
            BigDecimal rate = samples.operand(samples.decimal(6));
            double share = samples.share();
            same(() -> INVOICING.line(price, qty), () -> price.multipliedBy(qty));
            same(() -> INVOICING.exchanged(price, qty), () -> price.multipliedBy(qty));
            same(() -> INVOICING.gross(price), () -> price.multipliedBy(new BigDecimal("1.19"), HALF_UP));
            same(
                    () -> INVOICING.taxed(price, rate),
                    () -> price.multipliedBy(BigDecimal.ONE.add(rate), HALF_UP));
            same(() -> INVOICING.share(price, share), () -> price.multipliedBy(share, HALF_UP));
        });
    }

    /** 19 % on 12.50 EUR is 14.875, by hand. */
    static void rounded() {
        assertThat(INVOICING.gross(Money.parse("EUR 12.50"))).isEqualTo(Money.parse("EUR 14.88"));
        assertThat(INVOICING.gross(Money.parse("EUR -12.50"))).isEqualTo(Money.parse("EUR -14.88"));
        assertThat(INVOICING.monthly(Money.parse("EUR 100.00"), 3)).isEqualTo(Money.parse("EUR 33.33"));
        assertThat(INVOICING.exact(BigMoney.parse("EUR 12.50"), Money.parse("EUR 1.00")))
                .isEqualTo(BigMoney.parse("EUR 15.8750"));
    }

    static void quotients() {
        Samples.each(samples -> {
            Money total = money(samples);
            int months = samples.whole();
            BigDecimal divisor = samples.operand(samples.positiveDecimal());
            same(() -> INVOICING.monthly(total, months), () -> total.dividedBy(months, HALF_UP));
            same(() -> INVOICING.divided(total, divisor), () -> total.dividedBy(divisor, HALF_UP));
        });
    }

    static void otherNumbers() {
        Samples.each(samples -> {
            Money price = money(samples);
            Integer count = samples.whole();
            BigInteger big = samples.operand(samples.big());
            BigDecimal rate = samples.operand(samples.decimal(4));
            BigDecimal fee = samples.operand(samples.decimal(2));
            same(() -> INVOICING.grossExchanged(price), () -> INVOICING.gross(price));
            same(
                    () -> INVOICING.withBoxes(price, count, rate),
                    () -> price.multipliedBy(count).dividedBy(BigDecimal.ONE.add(rate), HALF_UP));
            same(() -> INVOICING.many(price, big), () -> price.multipliedBy(new BigDecimal(big), HALF_UP));
            same(() -> INVOICING.shifted(price, fee), () -> price.plus(0.5).minus(fee));
            same(() -> INVOICING.whole(price), () -> price.rounded(0, HALF_UP));
        });
    }

    static void totals() {
        Samples.each(samples -> {
            Money price = money(samples);
            Money shipping = money(samples);
            int qty = samples.positive();
            BigDecimal discount = samples.operand(BigDecimal.valueOf(samples.below(1000), 3));
            Money line = price.multipliedBy(qty);
            same(
                    () -> INVOICING.total(price, qty, discount, shipping),
                    () -> line.multipliedBy(BigDecimal.ONE.subtract(discount), HALF_UP)
                            .plus(shipping));
            same(
                    () -> INVOICING.discounted(price, qty, discount),
                    () -> line.minus(line.multipliedBy(discount, HALF_UP)));
            List<Money> prices = samples.many(3, InvoicingBehaviour::money);
            same(
                    () -> INVOICING.three(prices),
                    () -> prices.get(0).plus(prices.get(1)).minus(prices.get(2)));
        });
    }

    static void comparisons() {
        Samples.each(samples -> {
            Money a = samples.operand(Money.ofMinor(CurrencyUnit.EUR, samples.whole()));
            Money b = samples.operand(Money.ofMinor(CurrencyUnit.EUR, samples.whole()));
            same(() -> INVOICING.cheaper(a, b), () -> a.isLessThan(b));
            same(() -> INVOICING.difference(a, b), () -> a.minus(b).abs());
            same(() -> INVOICING.size(a), () -> a.abs());
            same(() -> INVOICING.less(a.toBigMoney(), b), () -> a.isLessThan(b));
        });
    }

    /** joda-money's own exception, where currencies differ. */
    static void otherCurrency() {
        Money euros = Money.parse("EUR 1");
        Money dollars = Money.parse("USD 1");

        same(() -> INVOICING.cheaper(euros, dollars), () -> euros.isLessThan(dollars));
    }

    static void exact() {
        Samples.each(samples -> {
            BigMoney price = samples.operand(BigMoney.of(CurrencyUnit.EUR, samples.decimal(6)));
            Money fee = money(samples);
            BigDecimal rate = samples.operand(samples.decimal(6));
            int n = samples.positive();
            same(
                    () -> INVOICING.exact(price, fee),
                    () -> price.multipliedBy(new BigDecimal("1.19")).plus(fee));
            same(
                    () -> INVOICING.converted(price, rate, n),
                    () -> price.multipliedBy(rate).dividedBy(n, HALF_UP));
        });
    }

    private static Money money(Samples samples) {
        CurrencyUnit currency = CurrencyUnit.EUR;
        return samples.operand(Money.of(currency, samples.decimal(2)));
    }
}
