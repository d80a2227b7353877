package others.money;

import static org.assertj.core.api.Assertions.assertThat;
import static others.common.Samples.same;

import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import others.common.Samples;

/** Helpers over amounts of money, which supply no rounding. */
final class HelpersBehaviour {
    private HelpersBehaviour() {}

    static void operators() {
        Samples.each(samples -> {
            Money a = money(samples);
            Money b = money(samples);
            int n = samples.whole();
            same(() -> MoneyOps.add(a, b), () -> a.plus(b));
            same(() -> MoneyOps.sub(a, b), () -> a.minus(b));
            same(() -> MoneyOps.mul(a, n), () -> a.multipliedBy(n));
            same(() -> MoneyOps.neg(a), () -> a.negated());
            same(() -> MoneyOps.abs(a), () -> a.abs());
            same(() -> MoneyOps.lt(a, b), () -> a.isLessThan(b));
            same(() -> MoneyOps.ge(a, b), () -> !a.isLessThan(b));
            same(() -> MoneyOps.eq(a, b), () -> a.equals(b));
            same(() -> BigMoneyOps.mul(a.toBigMoney(), n), () -> a.toBigMoney().multipliedBy(n));
        });
    }

    static void many() {
        Samples.each(samples -> {
            List<Money> prices = samples.many(1 + samples.below(5), HelpersBehaviour::money);
            same(() -> MoneyOps.sum(prices).orElseThrow(), () -> Money.total(prices));
            same(() -> prices.stream().collect(MoneyOps.summing()).orElseThrow(), () -> Money.total(prices));
            same(
                    () -> MoneyOps.max(prices),
                    () -> prices.stream().max(Money::compareTo).orElseThrow());
            assertThat(MoneyOps.sorted(prices)).isEqualTo(prices.stream().sorted().toList());
        });
    }

    static void nothing() {
        assertThat(MoneyOps.sum(List.of())).isEmpty();
    }

    private static Money money(Samples samples) {
        return samples.operand(Money.of(CurrencyUnit.EUR, samples.decimal(2)));
    }
}
