package shop.heads;

import dev.dunder.GeneratedByDunder;

/** The formulas of {@link Old}, compiled. */
@Deprecated
@GeneratedByDunder
public final class OldFormulas implements Old {
    /** Creates the formulas; they keep nothing. */
    public OldFormulas() {}

    /**
     * {@code x + 1}.
     *
     * <ul>
     *   <li>{@code x + 1} → {@code Math.addExact(x, 1)}
     * </ul>
     */
    @Override
    public int next(int x) {
        return Math.addExact(x, 1);
    }
}
