package shop.interfaces;

import dev.dunder.GeneratedByDunder;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The formulas of {@link Accounts.Chosen}, compiled. */
@NullMarked
@GeneratedByDunder
public final class AccountsChosenFormulas<K, V extends List<? extends K>> implements Accounts.Chosen<K, V> {
    /** Creates the formulas; they keep nothing. */
    public AccountsChosenFormulas() {}

    /**
     * {@code values[0] if values else fallback}.
     *
     * <ul>
     *   <li>{@code values[0]} → {@code values.get(0)}
     *   <li>{@code values[0] if values else fallback} → {@code values != null && !values.isEmpty() ? values.get(0) : fallback}
     * </ul>
     */
    @Override
    public K first(V values, K fallback) {
        return values != null && !values.isEmpty() ? values.get(0) : fallback;
    }
}
