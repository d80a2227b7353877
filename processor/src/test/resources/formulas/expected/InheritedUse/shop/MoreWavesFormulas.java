package shop;

import dev.dunder.GeneratedByDunder;

/** The formulas of {@link MoreWaves}, compiled. */
@GeneratedByDunder
final class MoreWavesFormulas implements MoreWaves {
    /** Creates the formulas; they keep nothing. */
    public MoreWavesFormulas() {}

    /**
     * {@code twice(x) + MAX_VALUE - x}.
     *
     * <ul>
     *   <li>{@code twice(x)} → {@code MoreWaves.twice(x)}
     *   <li>{@code twice(x) + MAX_VALUE} → {@code Math.addExact(MoreWaves.twice(x), Integer.MAX_VALUE)}
     *   <li>{@code twice(x) + MAX_VALUE - x} → {@code Math.subtractExact(Math.addExact(MoreWaves.twice(x), Integer.MAX_VALUE), x)}
     * </ul>
     */
    @Override
    public long own(long offset, int x) {
        return Math.subtractExact(Math.addExact(MoreWaves.twice(x), Integer.MAX_VALUE), x);
    }

    /**
     * {@code hypot(twice(x), y)}.
     *
     * <ul>
     *   <li>{@code twice(x)} → {@code Waves.twice(x)}
     *   <li>{@code hypot(twice(x), y)} → {@code Math.hypot(Waves.twice(x), y)}
     * </ul>
     */
    @Override
    public double distance(int x, double y) {
        return Math.hypot(Waves.twice(x), y);
    }
}
