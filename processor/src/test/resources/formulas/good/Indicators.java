package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import dev.dunder.Op;
import dev.dunder.Operator;
import java.util.Random;
import java.util.function.Function;
import org.ta4j.core.num.DecimalNum;
import org.ta4j.core.num.DoubleNum;
import org.ta4j.core.num.Num;

/** Numbers of a library, next to plain ones: one conversion does, which asks the number next to it for its factory. */
@Formulas(use = Indicators.Nums.class)
interface Indicators {

    @Formula("previous + (price - previous) * 2 / (1 + count)")
    Num exponential(Num previous, Num price, Num count);

    @Formula("100 - 100 / (1 + gain / loss)")
    Num relativeStrength(Num gain, Num loss);

    @Formula("2 * x - x * 0.5")
    Num exchanged(Num x);

    @Formula("x > 0")
    boolean isPositive(Num x);

    @Formula("1 < x <= n")
    boolean isBetween(Num x, int n);

    @Formula("x == 1 or 2 == x")
    boolean isOneOrTwo(Num x);

    @Formula("x != n")
    boolean isOther(Num x, long n);

    @Formula("x ** 2 + 1 - abs(-x) % 3")
    Num ownMethods(Num x);

    @Formula("number(1) - value(2)")
    Num inOrder();

    @Formula("value(1) / number(2)")
    Num alsoInOrder();

    @Formula("number(3) < value(4)")
    boolean comparedInOrder();

    default int number(int n) {
        Nums.LOG.append(" number ").append(n);
        return n;
    }

    default Num value(int n) {
        Nums.LOG.append(" value ").append(n);
        return DoubleNum.valueOf(n);
    }

    /** What a plain number is next to one of the library. */
    final class Nums {
        static final StringBuilder LOG = new StringBuilder();

        private Nums() {}

        @Operator(Op.FROM_NUMBER)
        static Num of(Number number, Num beside) {
            return beside.numOf(number);
        }
    }
}

/** Checks the values against the library's own calls. */
final class IndicatorsBehaviour {
    private static final Indicators FORMULAS = new IndicatorsFormulas();

    static void numbers_areConverted() {
        check(DoubleNum::valueOf);
        check(DecimalNum::valueOf);
    }

    private static void check(Function<Number, Num> of) {
        Random random = new Random(13);
        Num one = of.apply(1);
        Num hundred = of.apply(100);
        for (int i = 0; i < 1000; i++) {
            Num x = of.apply(random.nextInt(5) - 1);
            Num y = of.apply(random.nextInt(100) + 1);
            Num z = of.apply(random.nextInt(100) + 1);
            assertThat(FORMULAS.exponential(x, y, z))
                    .isEqualTo(x.plus(y.minus(x).multipliedBy(of.apply(2)).dividedBy(one.plus(z))));
            assertThat(FORMULAS.relativeStrength(y, z))
                    .isEqualTo(hundred.minus(hundred.dividedBy(one.plus(y.dividedBy(z)))));
            assertThat(FORMULAS.exchanged(y)).isEqualTo(of.apply(2).multipliedBy(y).minus(y.multipliedBy(of.apply(0.5))));
            assertThat(FORMULAS.isPositive(x)).isEqualTo(x.isPositive());
            assertThat(FORMULAS.isBetween(x, 2)).isEqualTo(x.isGreaterThan(one) && x.isLessThanOrEqual(of.apply(2)));
            assertThat(FORMULAS.isOneOrTwo(x)).isEqualTo(x.equals(one) || x.equals(of.apply(2)));
            assertThat(FORMULAS.isOther(x, 3L)).isEqualTo(!x.equals(of.apply(3L)));
            assertThat(FORMULAS.ownMethods(x)).isEqualTo(x.pow(2).plus(one).minus(x.negate().abs().remainder(of.apply(3))));
        }
    }

    static void operands_areEvaluatedOnceAndInOrder() {
        Indicators.Nums.LOG.setLength(0);
        assertThat(FORMULAS.inOrder()).isEqualTo(DoubleNum.valueOf(-1));
        assertThat(FORMULAS.alsoInOrder()).isEqualTo(DoubleNum.valueOf(0.5));
        assertThat(FORMULAS.comparedInOrder()).isTrue();
        assertThat(Indicators.Nums.LOG.toString()).isEqualTo(" number 1 value 2 value 1 number 2 number 3 value 4");
    }
}
