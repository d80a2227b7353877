package shop;

import dev.dunder.GeneratedByDunder;
import dev.dunder.runtime.Items;
import dev.dunder.runtime.Slices;
import java.util.List;

/** The formulas of {@link IntIndexes}, compiled. */
@GeneratedByDunder
public final class IntIndexesFormulas implements IntIndexes {
    /** Creates the formulas; they keep nothing. */
    public IntIndexesFormulas() {}

    /**
     * {@code xs[int(i)] + xs[int(i):][0]}.
     *
     * <ul>
     *   <li>{@code int(i)} → {@code i}
     *   <li>{@code xs[int(i)]} → {@code Items.item(xs, Math.toIntExact(i))}
     *   <li>{@code xs[int(i):]} → {@code Slices.slice(xs, Math.toIntExact(i), Slices.OPEN)}
     *   <li>{@code xs[int(i):][0]} → {@code Slices.slice(xs, Math.toIntExact(i), Slices.OPEN).get(0)}
     *   <li>{@code xs[int(i)] + xs[int(i):][0]} → {@code Math.addExact(Items.item(xs, Math.toIntExact(i)), Slices.slice(xs, Math.toIntExact(i), Slices.OPEN).get(0))}
     * </ul>
     */
    @Override
    public int item(List<Integer> xs, long i) {
        return Math.addExact(
                Items.item(xs, Math.toIntExact(i)),
                Slices.slice(xs, Math.toIntExact(i), Slices.OPEN).get(0));
    }
}
