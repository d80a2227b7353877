package shop;

import dev.dunder.GeneratedByDunder;
import dev.dunder.runtime.DecimalPowers;
import dev.dunder.runtime.DecimalRounding;
import dev.dunder.runtime.Decimals;
import dev.dunder.runtime.Floats;
import dev.dunder.runtime.Maps;
import dev.dunder.runtime.Membership;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** The formulas of {@link Fractions}, compiled. */
@GeneratedByDunder
final class FractionsFormulas implements Fractions {
    private static final BigDecimal DECIMAL_1_1 = new BigDecimal("1.1");

    private static final MathContext CONTEXT = new MathContext(20, RoundingMode.HALF_EVEN);

    private static final BigDecimal DECIMAL_0_1 = new BigDecimal("0.1");

    private static final BigDecimal DECIMAL_0_05 = new BigDecimal("0.05");

    private static final BigDecimal DECIMAL_1_05 = new BigDecimal("1.05");

    private static final BigDecimal DECIMAL_0_5 = new BigDecimal("0.5");

    private static final BigDecimal DECIMAL_0_3 = new BigDecimal("0.3");

    private static final BigDecimal DECIMAL_0_125 = new BigDecimal("0.125");

    private static final BigDecimal DECIMAL_1_005 = new BigDecimal("1.005");

    /** Creates the formulas; they keep nothing. */
    public FractionsFormulas() {}

    /** {@code n * 1.1}. */
    @Override
    public double asDouble(int n) {
        return n * 1.1;
    }

    /**
     * {@code n * 1.1}; each operation of BigDecimal keeps 20 digits (HALF_EVEN).
     *
     * <ul>
     *   <li>{@code n * 1.1} → {@code BigDecimal.valueOf(n).multiply(DECIMAL_1_1, CONTEXT)}
     * </ul>
     */
    @Override
    public BigDecimal asDecimal(int n) {
        return BigDecimal.valueOf(n).multiply(DECIMAL_1_1, CONTEXT);
    }

    /**
     * {@code principal * (1 - 0.1 * years)}; each operation of BigDecimal keeps 20 digits (HALF_EVEN).
     *
     * <ul>
     *   <li>{@code 0.1 * years} → {@code DECIMAL_0_1.multiply(BigDecimal.valueOf(years), CONTEXT)}
     *   <li>{@code 1 - 0.1 * years} → {@code BigDecimal.ONE.subtract(DECIMAL_0_1.multiply(BigDecimal.valueOf(years), CONTEXT), CONTEXT)}
     *   <li>{@code principal * (1 - 0.1 * years)} → {@code principal.multiply(BigDecimal.ONE.subtract(DECIMAL_0_1.multiply(BigDecimal.valueOf(years), CONTEXT), CONTEXT), CONTEXT)}
     * </ul>
     */
    @Override
    public BigDecimal left(BigDecimal principal, int years) {
        return principal.multiply(
                BigDecimal.ONE.subtract(DECIMAL_0_1.multiply(BigDecimal.valueOf(years), CONTEXT), CONTEXT),
                CONTEXT);
    }

    /**
     * {@code years * 0.05 * principal}; each operation of BigDecimal keeps 20 digits (HALF_EVEN).
     *
     * <ul>
     *   <li>{@code years * 0.05} → {@code BigDecimal.valueOf(years).multiply(DECIMAL_0_05, CONTEXT)}
     *   <li>{@code years * 0.05 * principal} → {@code BigDecimal.valueOf(years).multiply(DECIMAL_0_05, CONTEXT).multiply(principal, CONTEXT)}
     * </ul>
     */
    @Override
    public BigDecimal interest(BigDecimal principal, int years) {
        return BigDecimal.valueOf(years).multiply(DECIMAL_0_05, CONTEXT).multiply(principal, CONTEXT);
    }

    /**
     * {@code principal * 1.05 * years}; each operation of BigDecimal keeps 20 digits (HALF_EVEN).
     *
     * <ul>
     *   <li>{@code principal * 1.05} → {@code principal.multiply(DECIMAL_1_05, CONTEXT)}
     *   <li>{@code principal * 1.05 * years} → {@code principal.multiply(DECIMAL_1_05, CONTEXT).multiply(BigDecimal.valueOf(years), CONTEXT)}
     * </ul>
     */
    @Override
    public BigDecimal total(BigDecimal principal, int years) {
        return principal.multiply(DECIMAL_1_05, CONTEXT).multiply(BigDecimal.valueOf(years), CONTEXT);
    }

    /**
     * {@code (1 + 0.05) ** years * principal}; each operation of BigDecimal keeps 20 digits (HALF_EVEN).
     *
     * <ul>
     *   <li>{@code (1 + 0.05) ** years} → {@code DecimalPowers.pow(DECIMAL_1_05, years, CONTEXT)}
     *   <li>{@code (1 + 0.05) ** years * principal} → {@code DecimalPowers.pow(DECIMAL_1_05, years, CONTEXT).multiply(principal, CONTEXT)}
     * </ul>
     */
    @Override
    public BigDecimal compound(BigDecimal principal, int years) {
        return DecimalPowers.pow(DECIMAL_1_05, years, CONTEXT).multiply(principal, CONTEXT);
    }

    /**
     * {@code n * m + 0.5}; each operation of BigDecimal keeps 20 digits (HALF_EVEN).
     *
     * <ul>
     *   <li>{@code n * m} → {@code Math.multiplyExact(n, m)}
     *   <li>{@code n * m + 0.5} → {@code BigDecimal.valueOf(Math.multiplyExact(n, m)).add(DECIMAL_0_5, CONTEXT)}
     * </ul>
     */
    @Override
    public BigDecimal exactFirst(int n, int m) {
        return BigDecimal.valueOf(Math.multiplyExact(n, m)).add(DECIMAL_0_5, CONTEXT);
    }

    /**
     * {@code n // 0.3 + n % 0.3}; each operation of BigDecimal keeps 20 digits (HALF_EVEN).
     *
     * <ul>
     *   <li>{@code n // 0.3} → {@code Decimals.floorDiv(BigDecimal.valueOf(n), DECIMAL_0_3, CONTEXT)}
     *   <li>{@code n % 0.3} → {@code Decimals.mod(BigDecimal.valueOf(n), DECIMAL_0_3, CONTEXT)}
     *   <li>{@code n // 0.3 + n % 0.3} → {@code Decimals.floorDiv(BigDecimal.valueOf(n), DECIMAL_0_3, CONTEXT).add(Decimals.mod(BigDecimal.valueOf(n), DECIMAL_0_3, CONTEXT), CONTEXT)}
     * </ul>
     */
    @Override
    public BigDecimal truncated(int n) {
        return Decimals.floorDiv(BigDecimal.valueOf(n), DECIMAL_0_3, CONTEXT)
                .add(Decimals.mod(BigDecimal.valueOf(n), DECIMAL_0_3, CONTEXT), CONTEXT);
    }

    /**
     * {@code n // 0.3 + n % 0.3}.
     *
     * <ul>
     *   <li>{@code n // 0.3} → {@code Floats.floorDiv(n, 0.3)}
     *   <li>{@code n % 0.3} → {@code Floats.mod(n, 0.3)}
     *   <li>{@code n // 0.3 + n % 0.3} → {@code Floats.floorDiv(n, 0.3) + Floats.mod(n, 0.3)}
     * </ul>
     */
    @Override
    public double floored(int n) {
        return Floats.floorDiv(n, 0.3) + Floats.mod(n, 0.3);
    }

    /**
     * {@code n / 0.3}; each operation of BigDecimal keeps 20 digits (HALF_EVEN).
     *
     * <ul>
     *   <li>{@code n / 0.3} → {@code BigDecimal.valueOf(n).divide(DECIMAL_0_3, CONTEXT)}
     * </ul>
     */
    @Override
    public BigDecimal divided(long n) {
        return BigDecimal.valueOf(n).divide(DECIMAL_0_3, CONTEXT);
    }

    /**
     * {@code f(1) * 0.5 + f(2)}; each operation of BigDecimal keeps 20 digits (HALF_EVEN).
     *
     * <ul>
     *   <li>{@code f(1)} → {@code f.applyAsInt(1)}
     *   <li>{@code f(1) * 0.5} → {@code BigDecimal.valueOf(f.applyAsInt(1)).multiply(DECIMAL_0_5, CONTEXT)}
     *   <li>{@code f(2)} → {@code f.applyAsInt(2)}
     *   <li>{@code f(1) * 0.5 + f(2)} → {@code BigDecimal.valueOf(f.applyAsInt(1)).multiply(DECIMAL_0_5, CONTEXT).add(BigDecimal.valueOf(f.applyAsInt(2)), CONTEXT)}
     * </ul>
     */
    @Override
    public BigDecimal inOrder(IntUnaryOperator f) {
        return BigDecimal.valueOf(f.applyAsInt(1)).multiply(DECIMAL_0_5, CONTEXT)
                .add(BigDecimal.valueOf(f.applyAsInt(2)), CONTEXT);
    }

    /**
     * {@code p < f(3) * 0.5 < q}; each operation of BigDecimal keeps 20 digits (HALF_EVEN).
     *
     * <ul>
     *   <li>{@code f(3)} → {@code f.applyAsInt(3)}
     *   <li>{@code f(3) * 0.5} → {@code BigDecimal.valueOf(f.applyAsInt(3)).multiply(DECIMAL_0_5, CONTEXT)}
     *   <li>{@code p < f(3) * 0.5 < q} → {@code p.compareTo(middle = BigDecimal.valueOf(f.applyAsInt(3)).multiply(DECIMAL_0_5, CONTEXT)) < 0 && middle.compareTo(q) < 0}
     * </ul>
     */
    @Override
    public boolean once(BigDecimal p, IntUnaryOperator f, BigDecimal q) {
        BigDecimal middle;
        return p.compareTo(middle = BigDecimal.valueOf(f.applyAsInt(3)).multiply(DECIMAL_0_5, CONTEXT)) < 0
                && middle.compareTo(q) < 0;
    }

    /**
     * {@code 0 < (0.5 if f(3) > 2 else f(4)) < n}.
     *
     * <ul>
     *   <li>{@code f(3)} → {@code f.applyAsInt(3)}
     *   <li>{@code f(3) > 2} → {@code f.applyAsInt(3) > 2}
     *   <li>{@code f(4)} → {@code f.applyAsInt(4)}
     *   <li>{@code 0.5 if f(3) > 2 else f(4)} → {@code f.applyAsInt(3) > 2 ? 0.5 : (double) f.applyAsInt(4)}
     *   <li>{@code 0 < (0.5 if f(3) > 2 else f(4)) < n} → {@code 0.0 < (middle = f.applyAsInt(3) > 2 ? 0.5 : (double) f.applyAsInt(4)) && middle < n}
     * </ul>
     */
    @Override
    public boolean chosenOnce(IntUnaryOperator f, int n) {
        double middle;
        return 0.0 < (middle = f.applyAsInt(3) > 2 ? 0.5 : (double) f.applyAsInt(4)) && middle < n;
    }

    /**
     * {@code (0.5 if flag else n) * price}; each operation of BigDecimal keeps 20 digits (HALF_EVEN).
     *
     * <ul>
     *   <li>{@code 0.5 if flag else n} → {@code flag ? DECIMAL_0_5 : BigDecimal.valueOf(n)}
     *   <li>{@code (0.5 if flag else n) * price} → {@code (flag ? DECIMAL_0_5 : BigDecimal.valueOf(n)).multiply(price, CONTEXT)}
     * </ul>
     */
    @Override
    public BigDecimal chosen(boolean flag, int n, BigDecimal price) {
        return (flag ? DECIMAL_0_5 : BigDecimal.valueOf(n)).multiply(price, CONTEXT);
    }

    /**
     * {@code round(max(n * 0.125, 1.005), 2)}; each operation of BigDecimal keeps 20 digits (HALF_EVEN).
     *
     * <ul>
     *   <li>{@code n * 0.125} → {@code BigDecimal.valueOf(n).multiply(DECIMAL_0_125, CONTEXT)}
     *   <li>{@code max(n * 0.125, 1.005)} → {@code BigDecimal.valueOf(n).multiply(DECIMAL_0_125, CONTEXT).max(DECIMAL_1_005)}
     *   <li>{@code round(max(n * 0.125, 1.005), 2)} → {@code DecimalRounding.round(BigDecimal.valueOf(n).multiply(DECIMAL_0_125, CONTEXT).max(DECIMAL_1_005), 2)}
     * </ul>
     */
    @Override
    public BigDecimal rounded(int n) {
        return DecimalRounding.round(BigDecimal.valueOf(n).multiply(DECIMAL_0_125, CONTEXT).max(DECIMAL_1_005), 2);
    }

    /**
     * {@code taken(n * 0.1)}.
     *
     * <ul>
     *   <li>{@code taken(n * 0.1)} → {@code Fractions.taken(n * 0.1)}
     * </ul>
     */
    @Override
    public String argument(int n) {
        return Fractions.taken(n * 0.1);
    }

    /**
     * {@code takenExactly(n * 0.1)}; each operation of BigDecimal keeps 20 digits (HALF_EVEN).
     *
     * <ul>
     *   <li>{@code n * 0.1} → {@code BigDecimal.valueOf(n).multiply(DECIMAL_0_1, CONTEXT)}
     *   <li>{@code takenExactly(n * 0.1)} → {@code Fractions.takenExactly(BigDecimal.valueOf(n).multiply(DECIMAL_0_1, CONTEXT))}
     * </ul>
     */
    @Override
    public String exactArgument(int n) {
        return Fractions.takenExactly(BigDecimal.valueOf(n).multiply(DECIMAL_0_1, CONTEXT));
    }

    /**
     * {@code amounts[n * 0.1]}.
     *
     * <ul>
     *   <li>{@code amounts[n * 0.1]} → {@code Maps.item(amounts, n * 0.1)}
     * </ul>
     */
    @Override
    public String key(Map<Double, String> amounts, int n) {
        return Maps.item(amounts, n * 0.1);
    }

    /**
     * {@code n * 0.1 in amounts}; each operation of BigDecimal keeps 20 digits (HALF_EVEN).
     *
     * <ul>
     *   <li>{@code n * 0.1} → {@code BigDecimal.valueOf(n).multiply(DECIMAL_0_1, CONTEXT)}
     *   <li>{@code n * 0.1 in amounts} → {@code Membership.contains(amounts, BigDecimal.valueOf(n).multiply(DECIMAL_0_1, CONTEXT))}
     * </ul>
     */
    @Override
    public boolean isAmong(List<BigDecimal> amounts, int n) {
        return Membership.contains(amounts, BigDecimal.valueOf(n).multiply(DECIMAL_0_1, CONTEXT));
    }

    /**
     * {@code (0.25 * n) ** 0.5}.
     *
     * <ul>
     *   <li>{@code (0.25 * n) ** 0.5} → {@code Math.pow(0.25 * n, 0.5)}
     * </ul>
     */
    @Override
    public double root(int n) {
        return Math.pow(0.25 * n, 0.5);
    }
}
