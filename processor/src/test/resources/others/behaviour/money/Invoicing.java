package others.money;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.Money;

@Formulas(rounding = RoundingMode.HALF_UP)
interface Invoicing {
    @Formula("price * qty")
    Money line(Money price, int qty);

    @Formula("qty * price")
    Money exchanged(Money price, long qty);

    @Formula("price * 1.19")
    Money gross(Money price);

    @Formula("price * (1 + rate)")
    Money taxed(Money price, BigDecimal rate);

    @Formula("1.19 * price")
    Money grossExchanged(Money price);

    @Formula("price * count / (1 + rate)")
    Money withBoxes(Money price, Integer count, BigDecimal rate);

    @Formula("price * count")
    Money many(Money price, BigInteger count);

    @Formula("price + 0.5 - fee")
    Money shifted(Money price, BigDecimal fee);

    @Formula("price.rounded(0)")
    Money whole(Money price);

    @Formula("rate * price")
    Money share(Money price, double rate);

    @Formula("price * qty - price * qty * discount")
    Money discounted(Money price, int qty, BigDecimal discount);

    @Formula("total / months")
    Money monthly(Money total, int months);

    @Formula("total / divisor")
    Money divided(Money total, BigDecimal divisor);

    @Formula("net(price, qty, discount) + shipping")
    Money total(Money price, int qty, BigDecimal discount, Money shipping);

    @Formula("price * qty * (1 - discount)")
    Money net(Money price, int qty, BigDecimal discount);

    @Formula("prices[0] + prices[1] - prices[2]")
    Money three(List<Money> prices);

    @Formula("a <= b and a != b")
    boolean cheaper(Money a, Money b);

    @Formula("max(a, b) - min(a, b)")
    Money difference(Money a, Money b);

    @Formula("abs(-a) if a.negative else a")
    Money size(Money a);

    @Formula("price * 1.19 + fee")
    BigMoney exact(BigMoney price, Money fee);

    @Formula("price * rate / n")
    BigMoney converted(BigMoney price, BigDecimal rate, int n);

    @Formula("a < b")
    boolean less(BigMoney a, Money b);
}
