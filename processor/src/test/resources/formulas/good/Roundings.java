package shop;

import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;

import ch.obermuhlner.math.big.BigDecimalMath;
import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A MathContext or a RoundingMode that a method wants behind its operands is supplied, where nothing applies without. */
@Formulas(precision = 20, rounding = HALF_UP, use = BigDecimalMath.class)
interface Roundings {

    @Formula("price * 1.19")
    Money gross(Money price);

    @Formula("1.19 * price")
    Money exchanged(Money price);

    @Formula("factor() * self()")
    Money exchangedInOrder();

    @Formula("price / 3 + price * 2")
    Money split(Money price);

    @Formula("price * rate")
    Money byRate(Money price, BigDecimal rate);

    @Formula("x.sqrt()")
    BigDecimal root(BigDecimal x);

    @Formula("log(x) + exp(1)")
    BigDecimal logarithm(BigDecimal x);

    @Formula("x * y")
    BigDecimal product(BigDecimal x, BigDecimal y);

    default double factor() {
        return 1.5;
    }

    default Money self() {
        return Money.of(CurrencyUnit.EUR, 3);
    }
}

/** Checks the values against the libraries' own calls. */
final class RoundingsBehaviour {
    private static final Roundings FORMULAS = new RoundingsFormulas();
    private static final MathContext CONTEXT = new MathContext(20, HALF_UP);

    static void money_isRounded() {
        Random random = new Random(13);
        for (int i = 0; i < 2000; i++) {
            Money price = Money.ofMinor(CurrencyUnit.EUR, random.nextInt(1_000_000) - 500_000);
            assertThat(FORMULAS.gross(price)).isEqualTo(price.multipliedBy(1.19, HALF_UP));
            assertThat(FORMULAS.exchanged(price)).isEqualTo(price.multipliedBy(1.19, HALF_UP));
            assertThat(FORMULAS.split(price)).isEqualTo(price.dividedBy(3, HALF_UP).plus(price.multipliedBy(2)));
            BigDecimal rate = BigDecimal.valueOf(random.nextInt(10_000), 4);
            assertThat(FORMULAS.byRate(price, rate)).isEqualTo(price.multipliedBy(rate, HALF_UP));
        }
        assertThat(FORMULAS.exchangedInOrder()).isEqualTo(Money.of(CurrencyUnit.EUR, 4.5));
    }

    static void decimals_haveThePrecision() {
        Random random = new Random(13);
        for (int i = 1; i < 200; i++) {
            BigDecimal x = BigDecimal.valueOf(random.nextInt(100_000) + 1, 3);
            assertThat(FORMULAS.root(x)).isEqualTo(x.sqrt(CONTEXT));
            assertThat(FORMULAS.logarithm(x))
                    .isEqualTo(BigDecimalMath.log(x, CONTEXT)
                            .add(BigDecimalMath.exp(BigDecimal.ONE, CONTEXT), CONTEXT));
        }
    }
}
