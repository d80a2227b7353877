package shop;

import dev.dunder.GeneratedByDunder;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;

/** The formulas of {@link HiddenTypes}, compiled. */
@GeneratedByDunder
final class HiddenTypesFormulas<Integers> implements HiddenTypes<Integers> {
    private static final MathContext CONTEXT = new MathContext(5, RoundingMode.HALF_EVEN);

    private static final java.math.BigDecimal DECIMAL_2_5 = new java.math.BigDecimal("2.5");

    /** Creates the formulas; they keep nothing. */
    public HiddenTypesFormulas() {}

    /**
     * {@code Math + 1}.
     *
     * <ul>
     *   <li>{@code Math + 1} → {@code java.lang.Math.addExact(Math, 1)}
     * </ul>
     */
    @java.lang.Override
    public int parameter(int Math) {
        return java.lang.Math.addExact(Math, 1);
    }

    /**
     * {@code price / BigDecimal + 2.5}; each operation of BigDecimal keeps 5 digits (HALF_EVEN).
     *
     * <ul>
     *   <li>{@code price / BigDecimal} → {@code price.divide(java.math.BigDecimal.valueOf(BigDecimal), CONTEXT)}
     *   <li>{@code price / BigDecimal + 2.5} → {@code price.divide(java.math.BigDecimal.valueOf(BigDecimal), CONTEXT).add(DECIMAL_2_5, CONTEXT)}
     * </ul>
     */
    @java.lang.Override
    public java.math.BigDecimal parameterOfTypeInUse(java.math.BigDecimal price, int BigDecimal) {
        return price.divide(java.math.BigDecimal.valueOf(BigDecimal), CONTEXT).add(DECIMAL_2_5, CONTEXT);
    }

    /**
     * {@code stock['tea'] // Maps}.
     *
     * <ul>
     *   <li>{@code stock['tea']} → {@code dev.dunder.runtime.Maps.item(stock, "tea")}
     *   <li>{@code stock['tea'] // Maps} → {@code dev.dunder.runtime.Integers.floorDiv(dev.dunder.runtime.Maps.item(stock, "tea"), HiddenTypes.Maps)}
     * </ul>
     */
    @java.lang.Override
    public int constant(Map<String, Integer> stock) {
        return dev.dunder.runtime.Integers.floorDiv(dev.dunder.runtime.Maps.item(stock, "tea"), HiddenTypes.Maps);
    }

    /**
     * {@code count // 2}.
     *
     * <ul>
     *   <li>{@code count // 2} → {@code java.lang.Math.floorDiv(count, 2)}
     * </ul>
     */
    @java.lang.Override
    public <Floats> int typeParameters(int count, Integers first, Floats second) {
        return java.lang.Math.floorDiv(count, 2);
    }
}
