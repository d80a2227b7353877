package shop;

import dev.dunder.GeneratedByDunder;

/** The formulas of {@link OwnNumberEquality}, compiled. */
@GeneratedByDunder
final class OwnNumberEqualityFormulas implements OwnNumberEquality {
    /** Creates the formulas; they keep nothing. */
    public OwnNumberEqualityFormulas() {}

    /**
     * {@code level == 5}.
     *
     * <ul>
     *   <li>{@code level == 5} → {@code level != null && level.equals(5)}
     * </ul>
     */
    @Override
    public boolean isFive(OwnNumberEquality.Level level) {
        return level != null && level.equals(5);
    }

    /**
     * {@code n != level}.
     *
     * <ul>
     *   <li>{@code n != level} → {@code !(level != null && level.equals(n))}
     * </ul>
     */
    @Override
    public boolean isOther(OwnNumberEquality.Level level, int n) {
        return !(level != null && level.equals(n));
    }
}
