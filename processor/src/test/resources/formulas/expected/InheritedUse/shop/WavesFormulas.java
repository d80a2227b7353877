package shop;

import dev.dunder.GeneratedByDunder;

/** The formulas of {@link Waves}, compiled. */
@GeneratedByDunder
final class WavesFormulas implements Waves {
    /** Creates the formulas; they keep nothing. */
    public WavesFormulas() {}

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
