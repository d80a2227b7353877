package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;

/** The formulas of the bad file {@code NumberHabits}, as its messages say to write them. */
@Formulas(use = Math.class)
interface NumberHabitsFixed {
    @Formula("x ** 2")
    double square(double x);

    @Formula("float(x) / 2")
    double cast(int x);

    @Formula("Decimal(x) * 2")
    BigDecimal castToDecimal(int x);

    @Formula("price * 0.19")
    BigDecimal percent(BigDecimal price);

    @Formula("format(x, '.2f')")
    String shown(double x);

    @Formula("'total: ' + format(int(x), '5d') + ' EUR'")
    String total(double x);

    @Formula("'<' + str(x) + '>'")
    String tag(int x);

    @Formula("x + 1.5")
    double suffixed(double x);

    @Formula("Math.sqrt(x)")
    double root(double x);

    @Formula("sqrt(x) - x ** 0.5")
    double roots(double x);

    @Formula("n.doubleValue() * 2")
    double ofNumber(Number n);

    @Formula("n.longValue() & 1")
    long bits(AtomicInteger n);

    @Formula("price * Decimal(str(n))")
    BigDecimal exact(BigDecimal price, Number n);

    @Formula("a.orElseThrow() + b.orElseThrow()")
    int both(OptionalInt a, OptionalInt b);

    @Formula("-a.orElseThrow()")
    double negative(OptionalDouble a);

    @Formula("a.orElseThrow() < 1")
    boolean isSmall(Optional<Double> a);

    @Formula("float(a.orElseThrow())")
    double asDouble(Optional<Integer> a);
}

final class NumberHabitsFixedBehaviour {
    private static final NumberHabitsFixed FIXED = new NumberHabitsFixedFormulas();

    private NumberHabitsFixedBehaviour() {}

    static void values_areWhatWasMeant() {
        assertThat(FIXED.square(1.5)).isEqualTo(2.25);
        assertThat(FIXED.cast(3)).isEqualTo(1.5);
        assertThat(FIXED.castToDecimal(3)).isEqualTo(new BigDecimal("6"));
        assertThat(FIXED.percent(new BigDecimal("10.00"))).isEqualTo(new BigDecimal("1.9000"));
        // CPython: '%.2f' % 2.5, 'total: %5d EUR' % 42.9, '<%s>' % 7
        assertThat(FIXED.shown(2.5)).isEqualTo("2.50");
        assertThat(FIXED.total(42.9)).isEqualTo("total:    42 EUR");
        assertThat(FIXED.tag(7)).isEqualTo("<7>");
        assertThat(FIXED.suffixed(1)).isEqualTo(2.5);
        assertThat(FIXED.root(9)).isEqualTo(3);
        assertThat(FIXED.roots(9)).isZero();
    }

    static void numbersInBoxes_areTakenOut() {
        assertThat(FIXED.ofNumber(1.5f)).isEqualTo(3);
        assertThat(FIXED.bits(new AtomicInteger(3))).isEqualTo(1);
        assertThat(FIXED.exact(BigDecimal.TEN, 0.1)).isEqualByComparingTo("1");
        assertThat(FIXED.both(OptionalInt.of(1), OptionalInt.of(2))).isEqualTo(3);
        assertThat(FIXED.negative(OptionalDouble.of(1))).isEqualTo(-1);
        assertThat(FIXED.isSmall(Optional.of(0.5))).isTrue();
        assertThat(FIXED.asDouble(Optional.of(2))).isEqualTo(2);
    }
}
