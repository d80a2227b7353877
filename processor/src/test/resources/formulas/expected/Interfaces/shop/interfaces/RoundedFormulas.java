package shop.interfaces;

import dev.dunder.GeneratedByDunder;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The formulas of {@link Rounded}, compiled. */
@GeneratedByDunder
final class RoundedFormulas<N extends Number> implements Rounded<N> {
    private static final BigDecimal DECIMAL_3 = new BigDecimal("3");

    private static final MathContext CONTEXT = new MathContext(3, RoundingMode.DOWN);

    /** Creates the formulas; they keep nothing. */
    public RoundedFormulas() {}

    /**
     * {@code x / 3}; each operation of BigDecimal keeps 3 digits (DOWN).
     *
     * <ul>
     *   <li>{@code x / 3} → {@code x.divide(DECIMAL_3, CONTEXT)}
     * </ul>
     */
    @Override
    public BigDecimal third(BigDecimal x) {
        return x.divide(DECIMAL_3, CONTEXT);
    }

    /**
     * {@code x.intValue() + 2}.
     *
     * <ul>
     *   <li>{@code x.intValue() + 2} → {@code Math.addExact(x.intValue(), 2)}
     * </ul>
     */
    @Override
    public int next(N x) {
        return Math.addExact(x.intValue(), 2);
    }
}
