package shop;

import dev.dunder.GeneratedByDunder;
import java.util.Objects;
import org.ta4j.core.num.Num;

/** The formulas of {@link Indicators}, compiled. */
@GeneratedByDunder
final class IndicatorsFormulas implements Indicators {
    /** Creates the formulas; they keep nothing. */
    public IndicatorsFormulas() {}

    /**
     * {@code previous + (price - previous) * 2 / (1 + count)}.
     *
     * <ul>
     *   <li>{@code price - previous} → {@code price.minus(previous)}
     *   <li>{@code (price - previous) * 2} → {@code mulNumber(price.minus(previous), 2)}
     *   <li>{@code 1 + count} → {@code Indicators.Nums.of(1, count).plus(count)}
     *   <li>{@code (price - previous) * 2 / (1 + count)} → {@code mulNumber(price.minus(previous), 2).dividedBy(Indicators.Nums.of(1, count).plus(count))}
     *   <li>{@code previous + (price - previous) * 2 / (1 + count)} → {@code previous.plus(mulNumber(price.minus(previous), 2).dividedBy(Indicators.Nums.of(1, count).plus(count)))}
     * </ul>
     */
    @Override
    public Num exponential(Num previous, Num price, Num count) {
        return previous.plus(mulNumber(price.minus(previous), 2).dividedBy(Indicators.Nums.of(1, count).plus(count)));
    }

    /**
     * {@code 100 - 100 / (1 + gain / loss)}.
     *
     * <ul>
     *   <li>{@code gain / loss} → {@code gain.dividedBy(loss)}
     *   <li>{@code 1 + gain / loss} → {@code numberAdd(1, gain.dividedBy(loss))}
     *   <li>{@code 100 / (1 + gain / loss)} → {@code numberTruediv(100, numberAdd(1, gain.dividedBy(loss)))}
     *   <li>{@code 100 - 100 / (1 + gain / loss)} → {@code numberSub(100, numberTruediv(100, numberAdd(1, gain.dividedBy(loss))))}
     * </ul>
     */
    @Override
    public Num relativeStrength(Num gain, Num loss) {
        return numberSub(100, numberTruediv(100, numberAdd(1, gain.dividedBy(loss))));
    }

    /**
     * {@code 2 * x - x * 0.5}.
     *
     * <ul>
     *   <li>{@code 2 * x} → {@code Indicators.Nums.of(2, x).multipliedBy(x)}
     *   <li>{@code x * 0.5} → {@code x.multipliedBy(Indicators.Nums.of(0.5, x))}
     *   <li>{@code 2 * x - x * 0.5} → {@code Indicators.Nums.of(2, x).multipliedBy(x).minus(x.multipliedBy(Indicators.Nums.of(0.5, x)))}
     * </ul>
     */
    @Override
    public Num exchanged(Num x) {
        return Indicators.Nums.of(2, x).multipliedBy(x).minus(x.multipliedBy(Indicators.Nums.of(0.5, x)));
    }

    /**
     * {@code x > 0}.
     *
     * <ul>
     *   <li>{@code x > 0} → {@code x.compareTo(Indicators.Nums.of(0, x)) > 0}
     * </ul>
     */
    @Override
    public boolean isPositive(Num x) {
        return x.compareTo(Indicators.Nums.of(0, x)) > 0;
    }

    /**
     * {@code 1 < x <= n}.
     *
     * <ul>
     *   <li>{@code 1 < x <= n} → {@code Indicators.Nums.of(1, x).compareTo(x) < 0 && x.compareTo(Indicators.Nums.of(n, x)) <= 0}
     * </ul>
     */
    @Override
    public boolean isBetween(Num x, int n) {
        return Indicators.Nums.of(1, x).compareTo(x) < 0 && x.compareTo(Indicators.Nums.of(n, x)) <= 0;
    }

    /**
     * {@code x == 1 or 2 == x}.
     *
     * <ul>
     *   <li>{@code x == 1} → {@code Objects.equals(x, Indicators.Nums.of(1, x))}
     *   <li>{@code 2 == x} → {@code Objects.equals(Indicators.Nums.of(2, x), x)}
     *   <li>{@code x == 1 or 2 == x} → {@code Objects.equals(x, Indicators.Nums.of(1, x)) || Objects.equals(Indicators.Nums.of(2, x), x)}
     * </ul>
     */
    @Override
    public boolean isOneOrTwo(Num x) {
        return Objects.equals(x, Indicators.Nums.of(1, x)) || Objects.equals(Indicators.Nums.of(2, x), x);
    }

    /**
     * {@code x != n}.
     *
     * <ul>
     *   <li>{@code x != n} → {@code !Objects.equals(x, Indicators.Nums.of(n, x))}
     * </ul>
     */
    @Override
    public boolean isOther(Num x, long n) {
        return !Objects.equals(x, Indicators.Nums.of(n, x));
    }

    /**
     * {@code x ** 2 + 1 - abs(-x) % 3}.
     *
     * <ul>
     *   <li>{@code x ** 2} → {@code x.pow(2)}
     *   <li>{@code x ** 2 + 1} → {@code addNumber(x.pow(2), 1)}
     *   <li>{@code -x} → {@code x.negate()}
     *   <li>{@code abs(-x)} → {@code x.negate().abs()}
     *   <li>{@code abs(-x) % 3} → {@code modNumber(x.negate().abs(), 3)}
     *   <li>{@code x ** 2 + 1 - abs(-x) % 3} → {@code addNumber(x.pow(2), 1).minus(modNumber(x.negate().abs(), 3))}
     * </ul>
     */
    @Override
    public Num ownMethods(Num x) {
        return addNumber(x.pow(2), 1).minus(modNumber(x.negate().abs(), 3));
    }

    /**
     * {@code number(1) - value(2)}.
     *
     * <ul>
     *   <li>{@code number(1) - value(2)} → {@code numberSub(number(1), value(2))}
     * </ul>
     */
    @Override
    public Num inOrder() {
        return numberSub(number(1), value(2));
    }

    /**
     * {@code value(1) / number(2)}.
     *
     * <ul>
     *   <li>{@code value(1) / number(2)} → {@code truedivNumber(value(1), number(2))}
     * </ul>
     */
    @Override
    public Num alsoInOrder() {
        return truedivNumber(value(1), number(2));
    }

    /**
     * {@code number(3) < value(4)}.
     *
     * <ul>
     *   <li>{@code number(3) < value(4)} → {@code numberLt(number(3), value(4))}
     * </ul>
     */
    @Override
    public boolean comparedInOrder() {
        return numberLt(number(3), value(4));
    }

    private static Num mulNumber(Num left, int right) {
        return left.multipliedBy(Indicators.Nums.of(right, left));
    }

    private static Num numberAdd(int left, Num right) {
        return Indicators.Nums.of(left, right).plus(right);
    }

    private static Num numberTruediv(int left, Num right) {
        return Indicators.Nums.of(left, right).dividedBy(right);
    }

    private static Num numberSub(int left, Num right) {
        return Indicators.Nums.of(left, right).minus(right);
    }

    private static Num addNumber(Num left, int right) {
        return left.plus(Indicators.Nums.of(right, left));
    }

    private static Num modNumber(Num left, int right) {
        return left.remainder(Indicators.Nums.of(right, left));
    }

    private static Num truedivNumber(Num left, int right) {
        return left.dividedBy(Indicators.Nums.of(right, left));
    }

    private static boolean numberLt(int left, Num right) {
        return Indicators.Nums.of(left, right).compareTo(right) < 0;
    }
}
