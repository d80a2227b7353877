package shop;

import dev.dunder.GeneratedByDunder;
import java.math.BigDecimal;

/** The formulas of {@link BoxedNulls}, compiled. */
@GeneratedByDunder
final class BoxedNullsFormulas implements BoxedNulls {
    /** Creates the formulas; they keep nothing. */
    public BoxedNullsFormulas() {}

    /**
     * {@code x or 7}.
     *
     * <ul>
     *   <li>{@code x or 7} → {@code x != null && x != 0 ? x : 7}
     * </ul>
     */
    @Override
    public int variable(Integer x) {
        return x != null && x != 0 ? x : 7;
    }

    /**
     * {@code given(x) or 7}.
     *
     * <ul>
     *   <li>{@code given(x)} → {@code BoxedNulls.given(x)}
     *   <li>{@code given(x) or 7} → {@code isTrue(value = BoxedNulls.given(x)) ? value : 7}
     * </ul>
     */
    @Override
    public int call(Integer x) {
        Integer value;
        return isTrue(value = BoxedNulls.given(x)) ? value : 7;
    }

    /**
     * {@code (given(x) and given(y)) or 7}.
     *
     * <ul>
     *   <li>{@code given(x)} → {@code BoxedNulls.given(x)}
     *   <li>{@code given(y)} → {@code BoxedNulls.given(y)}
     *   <li>{@code (given(x) and given(y)) or 7} → {@code isTrue(value = BoxedNulls.given(x)) && isTrue(value = BoxedNulls.given(y)) ? value : 7}
     * </ul>
     */
    @Override
    public int nested(Integer x, Integer y) {
        Integer value;
        return isTrue(value = BoxedNulls.given(x)) && isTrue(value = BoxedNulls.given(y)) ? value : 7;
    }

    /**
     * {@code (given(x) or 0 or given(y)) == (given(y) or 0 or given(x))}.
     *
     * <ul>
     *   <li>{@code given(x)} → {@code BoxedNulls.given(x)}
     *   <li>{@code given(y)} → {@code BoxedNulls.given(y)}
     *   <li>{@code given(x) or 0 or given(y)} → {@code isTrue(value = BoxedNulls.given(x)) ? value : 0 != 0 ? 0 : BoxedNulls.given(y)}
     *   <li>{@code given(y) or 0 or given(x)} → {@code isTrue(value2 = BoxedNulls.given(y)) ? value2 : 0 != 0 ? 0 : BoxedNulls.given(x)}
     *   <li>{@code (given(x) or 0 or given(y)) == (given(y) or 0 or given(x))} → {@code (isTrue(value = BoxedNulls.given(x)) ? value : 0 != 0 ? 0 : …}
     * </ul>
     */
    @Override
    public boolean areEqual(Integer x, Integer y) {
        Integer value;
        Integer value2;
        return (isTrue(value = BoxedNulls.given(x)) ? value : 0 != 0 ? 0 : BoxedNulls.given(y))
                == (isTrue(value2 = BoxedNulls.given(y)) ? value2 : 0 != 0 ? 0 : BoxedNulls.given(x));
    }

    /**
     * {@code y or x}.
     *
     * <ul>
     *   <li>{@code y or x} → {@code y != 0 ? BigDecimal.valueOf(y) : x}
     * </ul>
     */
    @Override
    public BigDecimal wider(int y, BigDecimal x) {
        return y != 0 ? BigDecimal.valueOf(y) : x;
    }

    /**
     * {@code x and 7}.
     *
     * <ul>
     *   <li>{@code x and 7} → {@code x != null && x != 0 ? 7 : x}
     * </ul>
     */
    @Override
    public int and(Integer x) {
        return x != null && x != 0 ? 7 : x;
    }

    private static boolean isTrue(Integer value) {
        return value != null && value != 0;
    }
}
