package shop.heads;

import dev.dunder.GeneratedByDunder;

/** The formulas of {@link Raw}, compiled. */
@SuppressWarnings("rawtypes")
@GeneratedByDunder
public final class RawFormulas<T extends Comparable> implements Raw<T> {
    /** Creates the formulas; they keep nothing. */
    public RawFormulas() {}

    /**
     * {@code first if isFirst else second}.
     *
     * <ul>
     *   <li>{@code first if isFirst else second} → {@code isFirst ? first : second}
     * </ul>
     */
    @Override
    public T choose(boolean isFirst, T first, T second) {
        return isFirst ? first : second;
    }
}
