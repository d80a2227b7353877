package shop;

import dev.dunder.GeneratedByDunder;

/** The formulas of {@link ExplicitTruth}, compiled. */
@GeneratedByDunder
final class ExplicitTruthFormulas implements ExplicitTruth {
    /** Creates the formulas; they keep nothing. */
    public ExplicitTruthFormulas() {}

    /**
     * {@code bool(tank)}.
     *
     * <ul>
     *   <li>{@code bool(tank)} → {@code tank != null && tank.isEmpty()}
     * </ul>
     */
    @Override
    public boolean ofTank(ExplicitTruth.Tank tank) {
        return tank != null && tank.isEmpty();
    }

    /** {@code 1 if not tank else 0}. */
    @Override
    public int notTank(ExplicitTruth.Tank tank) {
        return !(tank != null && tank.isEmpty()) ? 1 : 0;
    }

    /**
     * {@code bool(jar)}.
     *
     * <ul>
     *   <li>{@code bool(jar)} → {@code jar != null && !jar.isEmpty()}
     * </ul>
     */
    @Override
    public boolean ofJar(ExplicitTruth.Jar jar) {
        return jar != null && !jar.isEmpty();
    }
}
