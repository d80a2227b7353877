package others.money;

import dev.dunder.Operators;
import org.joda.money.BigMoney;
import org.joda.money.Money;

@Operators(of = {Money.class, BigMoney.class})
final class MoneyHelpers {
    private MoneyHelpers() {}
}
