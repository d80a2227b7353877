package shop;

import dev.dunder.GeneratedByDunder;
import dev.dunder.runtime.FloatRounding;
import dev.dunder.runtime.Texts;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;

/** The formulas of {@link NumberHabitsFixed}, compiled. */
@GeneratedByDunder
final class NumberHabitsFixedFormulas implements NumberHabitsFixed {
    private static final BigDecimal DECIMAL_2 = new BigDecimal("2");

    private static final BigDecimal DECIMAL_0_19 = new BigDecimal("0.19");

    /** Creates the formulas; they keep nothing. */
    public NumberHabitsFixedFormulas() {}

    /**
     * {@code x ** 2}.
     *
     * <ul>
     *   <li>{@code x ** 2} → {@code Math.pow(x, 2.0)}
     * </ul>
     */
    @Override
    public double square(double x) {
        return Math.pow(x, 2.0);
    }

    /**
     * {@code float(x) / 2}.
     *
     * <ul>
     *   <li>{@code float(x)} → {@code (double) x}
     *   <li>{@code float(x) / 2} → {@code (double) x / 2.0}
     * </ul>
     */
    @Override
    public double cast(int x) {
        return (double) x / 2.0;
    }

    /**
     * {@code Decimal(x) * 2}.
     *
     * <ul>
     *   <li>{@code Decimal(x)} → {@code BigDecimal.valueOf(x)}
     *   <li>{@code Decimal(x) * 2} → {@code BigDecimal.valueOf(x).multiply(DECIMAL_2)}
     * </ul>
     */
    @Override
    public BigDecimal castToDecimal(int x) {
        return BigDecimal.valueOf(x).multiply(DECIMAL_2);
    }

    /**
     * {@code price * 0.19}.
     *
     * <ul>
     *   <li>{@code price * 0.19} → {@code price.multiply(DECIMAL_0_19)}
     * </ul>
     */
    @Override
    public BigDecimal percent(BigDecimal price) {
        return price.multiply(DECIMAL_0_19);
    }

    /**
     * {@code format(x, '.2f')}.
     *
     * <ul>
     *   <li>{@code format(x, '.2f')} → {@code Texts.format(x, ".2f")}
     * </ul>
     */
    @Override
    public String shown(double x) {
        return Texts.format(x, ".2f");
    }

    /**
     * {@code 'total: ' + format(int(x), '5d') + ' EUR'}.
     *
     * <ul>
     *   <li>{@code int(x)} → {@code FloatRounding.truncToLong(x)}
     *   <li>{@code format(int(x), '5d')} → {@code Texts.format(FloatRounding.truncToLong(x), "5d")}
     *   <li>{@code 'total: ' + format(int(x), '5d')} → {@code "total: " + Texts.format(FloatRounding.truncToLong(x), "5d")}
     *   <li>{@code 'total: ' + format(int(x), '5d') + ' EUR'} → {@code "total: " + Texts.format(FloatRounding.truncToLong(x), "5d") + " EUR"}
     * </ul>
     */
    @Override
    public String total(double x) {
        return "total: " + Texts.format(FloatRounding.truncToLong(x), "5d") + " EUR";
    }

    /**
     * {@code '<' + str(x) + '>'}.
     *
     * <ul>
     *   <li>{@code str(x)} → {@code String.valueOf(x)}
     *   <li>{@code '<' + str(x)} → {@code "<" + String.valueOf(x)}
     *   <li>{@code '<' + str(x) + '>'} → {@code "<" + String.valueOf(x) + ">"}
     * </ul>
     */
    @Override
    public String tag(int x) {
        return "<" + String.valueOf(x) + ">";
    }

    /** {@code x + 1.5}. */
    @Override
    public double suffixed(double x) {
        return x + 1.5;
    }

    /**
     * {@code Math.sqrt(x)}.
     *
     * <ul>
     *   <li>{@code Math.sqrt(x)} → {@code Math.sqrt(x)}
     * </ul>
     */
    @Override
    public double root(double x) {
        return Math.sqrt(x);
    }

    /**
     * {@code sqrt(x) - x ** 0.5}.
     *
     * <ul>
     *   <li>{@code sqrt(x)} → {@code Math.sqrt(x)}
     *   <li>{@code x ** 0.5} → {@code Math.pow(x, 0.5)}
     *   <li>{@code sqrt(x) - x ** 0.5} → {@code Math.sqrt(x) - Math.pow(x, 0.5)}
     * </ul>
     */
    @Override
    public double roots(double x) {
        return Math.sqrt(x) - Math.pow(x, 0.5);
    }

    /**
     * {@code n.doubleValue() * 2}.
     *
     * <ul>
     *   <li>{@code n.doubleValue() * 2} → {@code n.doubleValue() * 2.0}
     * </ul>
     */
    @Override
    public double ofNumber(Number n) {
        return n.doubleValue() * 2.0;
    }

    /**
     * {@code n.longValue() & 1}.
     *
     * <ul>
     *   <li>{@code n.longValue() & 1} → {@code n.longValue() & 1L}
     * </ul>
     */
    @Override
    public long bits(AtomicInteger n) {
        return n.longValue() & 1L;
    }

    /**
     * {@code price * Decimal(str(n))}.
     *
     * <ul>
     *   <li>{@code str(n)} → {@code String.valueOf(n)}
     *   <li>{@code Decimal(str(n))} → {@code new BigDecimal(String.valueOf(n).strip())}
     *   <li>{@code price * Decimal(str(n))} → {@code price.multiply(new BigDecimal(String.valueOf(n).strip()))}
     * </ul>
     */
    @Override
    public BigDecimal exact(BigDecimal price, Number n) {
        return price.multiply(new BigDecimal(String.valueOf(n).strip()));
    }

    /**
     * {@code a.orElseThrow() + b.orElseThrow()}.
     *
     * <ul>
     *   <li>{@code a.orElseThrow() + b.orElseThrow()} → {@code Math.addExact(a.orElseThrow(), b.orElseThrow())}
     * </ul>
     */
    @Override
    public int both(OptionalInt a, OptionalInt b) {
        return Math.addExact(a.orElseThrow(), b.orElseThrow());
    }

    /** {@code -a.orElseThrow()}. */
    @Override
    public double negative(OptionalDouble a) {
        return -a.orElseThrow();
    }

    /**
     * {@code a.orElseThrow() < 1}.
     *
     * <ul>
     *   <li>{@code a.orElseThrow() < 1} → {@code a.orElseThrow() < 1.0}
     * </ul>
     */
    @Override
    public boolean isSmall(Optional<Double> a) {
        return a.orElseThrow() < 1.0;
    }

    /**
     * {@code float(a.orElseThrow())}.
     *
     * <ul>
     *   <li>{@code float(a.orElseThrow())} → {@code (double) a.orElseThrow()}
     * </ul>
     */
    @Override
    public double asDouble(Optional<Integer> a) {
        return (double) a.orElseThrow();
    }
}
