package shop.interfaces;

import dev.dunder.GeneratedByDunder;
import org.jspecify.annotations.NullMarked;

/** The formulas of {@link Accounts.Chosen.Deep}, compiled. */
@NullMarked
@GeneratedByDunder
public final class AccountsChosenDeepFormulas implements Accounts.Chosen.Deep {
    /** Creates the formulas; they keep nothing. */
    public AccountsChosenDeepFormulas() {}

    /**
     * {@code not x}.
     *
     * <ul>
     *   <li>{@code not x} → {@code !x}
     * </ul>
     */
    @Override
    public boolean no(boolean x) {
        return !x;
    }
}
