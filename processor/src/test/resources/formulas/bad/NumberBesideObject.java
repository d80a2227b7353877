import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/** Numbers next to objects whose types know none, and other operators of types that the user does not own. */
@Formulas
interface NumberBesideObject {

    // error: [Dunder:WrongComparison] Money is never equal to a number
    //     price == 0
    //           ^
    //   Found: a value of type Money and a value of type int
    //   Fix: compare two values of type Money, or add '@Operator(Op.FROM_NUMBER) static Money fromNumber(int value)' to a class in use
    @Formula("price == 0")
    boolean isFree(Money price);

    // error: [Dunder:WrongComparison] Money is never equal to a number
    //     1 != price
    //       ^
    //   Found: a value of type Money and a value of type int
    //   Fix: compare two values of type Money, or add '@Operator(Op.FROM_NUMBER) static Money fromNumber(int value)' to a class in use
    @Formula("1 != price")
    boolean isNotOne(Money price);

    // error: [Dunder:WrongComparison] List<Money> is never equal to a number
    //     count == prices
    //           ^
    //   Found: a value of type List<Money> and a value of type Integer
    //   Fix: compare two values of type List<Money>
    @Formula("count == prices")
    boolean isList(Integer count, List<Money> prices);

    // error: [Dunder:NoOperator] no operator - for (int, Duration)
    //     1 - span
    //       ^
    //   Tried: Duration.minus(Duration) with a Duration on the left
    //   Fix: add '@Operator(Op.SUBTRACT) static Duration sub(int left, Duration right)' to a class in use
    @Formula("1 - span")
    Duration rest(Duration span);

    // error: [Dunder:NoOperator] no operator > for (Money, int)
    //     price > 0
    //           ^
    //   Tried: Money.compareTo(BigMoneyProvider)
    //   Fix: add '@Operator(Op.FROM_NUMBER) static Money fromNumber(int value)' to a class in use
    @Formula("price > 0")
    boolean isPositive(Money price);

    // error: [Dunder:NoOperator] no operator * for (Money, double)
    //     price * 1.19
    //           ^
    //   Tried: Money.multipliedBy(long), Money.multipliedBy(BigDecimal, RoundingMode) (takes a RoundingMode), Money.multipliedBy(double, RoundingMode) (takes a RoundingMode)
    //   Fix: write rounding = RoundingMode.HALF_EVEN on @Formulas, or add '@Operator(Op.MULTIPLY) static Money mul(Money left, double right)' to a class in use
    @Formula("price * 1.19")
    Money gross(Money price);

    // error: [Dunder:NoOperator] no operator - for (LocalDate, LocalDate)
    //     end - start
    //         ^
    //   Tried: LocalDate.minus(TemporalAmount)
    //   Fix: write end.toEpochDay() - start.toEpochDay() for days, or start.until(end) for a Period
    @Formula("end - start")
    long days(LocalDate start, LocalDate end);
}
