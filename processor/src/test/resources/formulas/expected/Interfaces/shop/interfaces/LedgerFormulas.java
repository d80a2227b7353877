package shop.interfaces;

import dev.dunder.GeneratedByDunder;
import java.util.List;
import lib.Ledger;

/** The formulas of {@link Ledger}, compiled. */
@GeneratedByDunder
public final class LedgerFormulas<T extends Comparable<T>> implements Ledger<T> {
    /** Creates the formulas; they keep nothing. */
    public LedgerFormulas() {}

    /**
     * {@code LAST + FACTOR}.
     *
     * <ul>
     *   <li>{@code LAST + FACTOR} → {@code Ledger.LAST + Ledger.FACTOR}
     * </ul>
     */
    @Override
    public int wrapped() {
        return Ledger.LAST + Ledger.FACTOR;
    }

    /**
     * {@code all()[0] if all() else None}.
     *
     * <ul>
     *   <li>{@code all()[0]} → {@code all().get(0)}
     *   <li>{@code None} → {@code null}
     *   <li>{@code all()[0] if all() else None} → {@code isTrue(all()) ? all().get(0) : null}
     * </ul>
     */
    @Override
    public T top() {
        return isTrue(all()) ? all().get(0) : null;
    }

    private static <T extends Comparable<T>> boolean isTrue(List<T> value) {
        return value != null && !value.isEmpty();
    }
}
