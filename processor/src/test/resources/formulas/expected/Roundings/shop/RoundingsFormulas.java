package shop;

import ch.obermuhlner.math.big.BigDecimalMath;
import dev.dunder.GeneratedByDunder;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.joda.money.Money;

/** The formulas of {@link Roundings}, compiled. */
@GeneratedByDunder
final class RoundingsFormulas implements Roundings {
    private static final MathContext CONTEXT = new MathContext(20, RoundingMode.HALF_UP);

    /** Creates the formulas; they keep nothing. */
    public RoundingsFormulas() {}

    /**
     * {@code price * 1.19}.
     *
     * <ul>
     *   <li>{@code price * 1.19} → {@code price.multipliedBy(1.19, RoundingMode.HALF_UP)}
     * </ul>
     */
    @Override
    public Money gross(Money price) {
        return price.multipliedBy(1.19, RoundingMode.HALF_UP);
    }

    /**
     * {@code 1.19 * price}.
     *
     * <ul>
     *   <li>{@code 1.19 * price} → {@code price.multipliedBy(1.19, RoundingMode.HALF_UP)}
     * </ul>
     */
    @Override
    public Money exchanged(Money price) {
        return price.multipliedBy(1.19, RoundingMode.HALF_UP);
    }

    /**
     * {@code factor() * self()}.
     *
     * <ul>
     *   <li>{@code factor() * self()} → {@code multipliedBy(factor(), self())}
     * </ul>
     */
    @Override
    public Money exchangedInOrder() {
        return multipliedBy(factor(), self());
    }

    /**
     * {@code price / 3 + price * 2}.
     *
     * <ul>
     *   <li>{@code price / 3} → {@code price.dividedBy(3, RoundingMode.HALF_UP)}
     *   <li>{@code price * 2} → {@code price.multipliedBy(2)}
     *   <li>{@code price / 3 + price * 2} → {@code price.dividedBy(3, RoundingMode.HALF_UP).plus(price.multipliedBy(2))}
     * </ul>
     */
    @Override
    public Money split(Money price) {
        return price.dividedBy(3, RoundingMode.HALF_UP).plus(price.multipliedBy(2));
    }

    /**
     * {@code price * rate}.
     *
     * <ul>
     *   <li>{@code price * rate} → {@code price.multipliedBy(rate, RoundingMode.HALF_UP)}
     * </ul>
     */
    @Override
    public Money byRate(Money price, BigDecimal rate) {
        return price.multipliedBy(rate, RoundingMode.HALF_UP);
    }

    /**
     * {@code x.sqrt()}; each operation of BigDecimal keeps 20 digits (HALF_UP).
     *
     * <ul>
     *   <li>{@code x.sqrt()} → {@code x.sqrt(CONTEXT)}
     * </ul>
     */
    @Override
    public BigDecimal root(BigDecimal x) {
        return x.sqrt(CONTEXT);
    }

    /**
     * {@code log(x) + exp(1)}; each operation of BigDecimal keeps 20 digits (HALF_UP).
     *
     * <ul>
     *   <li>{@code log(x)} → {@code BigDecimalMath.log(x, CONTEXT)}
     *   <li>{@code exp(1)} → {@code BigDecimalMath.exp(BigDecimal.ONE, CONTEXT)}
     *   <li>{@code log(x) + exp(1)} → {@code BigDecimalMath.log(x, CONTEXT).add(BigDecimalMath.exp(BigDecimal.ONE, CONTEXT), CONTEXT)}
     * </ul>
     */
    @Override
    public BigDecimal logarithm(BigDecimal x) {
        return BigDecimalMath.log(x, CONTEXT).add(BigDecimalMath.exp(BigDecimal.ONE, CONTEXT), CONTEXT);
    }

    /**
     * {@code x * y}; each operation of BigDecimal keeps 20 digits (HALF_UP).
     *
     * <ul>
     *   <li>{@code x * y} → {@code x.multiply(y, CONTEXT)}
     * </ul>
     */
    @Override
    public BigDecimal product(BigDecimal x, BigDecimal y) {
        return x.multiply(y, CONTEXT);
    }

    private static Money multipliedBy(double left, Money right) {
        return right.multipliedBy(left, RoundingMode.HALF_UP);
    }
}
