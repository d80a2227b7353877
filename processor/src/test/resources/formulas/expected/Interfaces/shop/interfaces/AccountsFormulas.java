package shop.interfaces;

import dev.dunder.GeneratedByDunder;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import lib.Ledger;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The formulas of {@link Accounts}, compiled. */
@NullMarked
@GeneratedByDunder
public final class AccountsFormulas implements Accounts {
    private static final BigDecimal DECIMAL_3 = new BigDecimal("3");

    private static final MathContext CONTEXT = new MathContext(5, RoundingMode.HALF_EVEN);

    private static final MathContext CONTEXT2 = new MathContext(3, RoundingMode.DOWN);

    /** Creates the formulas; they keep nothing. */
    public AccountsFormulas() {}

    /**
     * {@code smaller(smaller(x, y), top() or 'm')}.
     *
     * <ul>
     *   <li>{@code top() or 'm'} → {@code isTrue(value = top()) ? value : "m"}
     *   <li>{@code smaller(smaller(x, y), top() or 'm')} → {@code smaller(smaller(x, y), isTrue(value = top()) ? value : "m")}
     * </ul>
     */
    @Override
    public String between(String x, String y) {
        String value;
        return smaller(smaller(x, y), isTrue(value = top()) ? value : "m");
    }

    /**
     * {@code wrapped() + FACTOR * x}.
     *
     * <ul>
     *   <li>{@code FACTOR * x} → {@code Math.multiplyExact(Ledger.FACTOR, x)}
     *   <li>{@code wrapped() + FACTOR * x} → {@code Math.addExact(wrapped(), Math.multiplyExact(Ledger.FACTOR, x))}
     * </ul>
     */
    @Override
    public int inherited(int x) {
        return Math.addExact(wrapped(), Math.multiplyExact(Ledger.FACTOR, x));
    }

    /**
     * {@code one / 3 + third(one)}; each operation of BigDecimal keeps 5 digits (HALF_EVEN).
     *
     * <ul>
     *   <li>{@code one / 3} → {@code one.divide(DECIMAL_3, CONTEXT)}
     *   <li>{@code one / 3 + third(one)} → {@code one.divide(DECIMAL_3, CONTEXT).add(third(one), CONTEXT)}
     * </ul>
     */
    @Override
    public BigDecimal ownPrecision(BigDecimal one) {
        return one.divide(DECIMAL_3, CONTEXT).add(third(one), CONTEXT);
    }

    /**
     * {@code name or 'none'}.
     *
     * <ul>
     *   <li>{@code name or 'none'} → {@code name != null && !name.isEmpty() ? name : "none"}
     * </ul>
     */
    @Override
    public String named(@Nullable String name) {
        return name != null && !name.isEmpty() ? name : "none";
    }

    /**
     * {@code None if name == 'none' else name}.
     *
     * <ul>
     *   <li>{@code name == 'none'} → {@code Objects.equals(name, "none")}
     *   <li>{@code None} → {@code null}
     *   <li>{@code None if name == 'none' else name} → {@code Objects.equals(name, "none") ? null : name}
     * </ul>
     */
    @Override
    public @Nullable String unnamed(String name) {
        return Objects.equals(name, "none") ? null : name;
    }

    /**
     * {@code read(name).length()}.
     *
     * <ul>
     *   <li>{@code read(name)} → {@code Accounts.read(name)}
     *   <li>{@code read(name).length()} → {@code Accounts.read(name).length()}
     * </ul>
     */
    @Override
    public int reads(String name) throws IOException {
        return Accounts.read(name).length();
    }

    /**
     * {@code sizes.length + len(first)}.
     *
     * <ul>
     *   <li>{@code len(first)} → {@code first.length()}
     *   <li>{@code sizes.length + len(first)} → {@code Math.addExact(sizes.length, first.length())}
     * </ul>
     */
    @Override
    public int many(String first, int... sizes) {
        return Math.addExact(sizes.length, first.length());
    }

    /**
     * {@code many('ab', 1, 2) + many('abc')}.
     *
     * <ul>
     *   <li>{@code many('ab', 1, 2)} → {@code many("ab", 1, 2)}
     *   <li>{@code many('abc')} → {@code many("abc")}
     *   <li>{@code many('ab', 1, 2) + many('abc')} → {@code Math.addExact(many("ab", 1, 2), many("abc"))}
     * </ul>
     */
    @Override
    public int manyOfOwn() {
        return Math.addExact(many("ab", 1, 2), many("abc"));
    }

    /**
     * {@code x + y}.
     *
     * <ul>
     *   <li>{@code x + y} → {@code Math.addExact(x, y)}
     * </ul>
     */
    @Override
    @Deprecated
    public int old(int x, int y) {
        return Math.addExact(x, y);
    }

    /**
     * {@code x + 1}.
     *
     * <ul>
     *   <li>{@code x + 1} → {@code Math.addExact(x, 1)}
     * </ul>
     */
    @Override
    public int next(Integer x) {
        return Math.addExact(x, 1);
    }

    /**
     * {@code LAST + FACTOR}.
     *
     * <ul>
     *   <li>{@code LAST + FACTOR} → {@code Ledger.LAST + Ledger.FACTOR}
     * </ul>
     */
    @Override
    public int wrapped() {
        return Ledger.LAST + Ledger.FACTOR;
    }

    /**
     * {@code all()[0] if all() else None}.
     *
     * <ul>
     *   <li>{@code all()[0]} → {@code all().get(0)}
     *   <li>{@code None} → {@code null}
     *   <li>{@code all()[0] if all() else None} → {@code isTrue2(all()) ? all().get(0) : null}
     * </ul>
     */
    @Override
    public String top() {
        return isTrue2(all()) ? all().get(0) : null;
    }

    /**
     * {@code x / 3}; each operation of BigDecimal keeps 3 digits (DOWN).
     *
     * <ul>
     *   <li>{@code x / 3} → {@code x.divide(DECIMAL_3, CONTEXT2)}
     * </ul>
     */
    @Override
    public BigDecimal third(BigDecimal x) {
        return x.divide(DECIMAL_3, CONTEXT2);
    }

    private static boolean isTrue(String value) {
        return value != null && !value.isEmpty();
    }

    private static boolean isTrue2(List<String> value) {
        return value != null && !value.isEmpty();
    }
}
