package good;

import dev.dunder.GeneratedByDunder;
import java.util.Objects;
import lower.money;

/**
 * {@link money} with names in upper case.
 *
 * <p>Results and arguments of exactly the type {@code money} are wrapped; those in arrays, collections and
 * other types are not.
 */
@GeneratedByDunder
public final class moneyUpper {
    private final money wrapped;

    private moneyUpper(money value, Wrapping marker) {
        wrapped = value;
    }

    /** As {@link money#money(int)}. */
    public moneyUpper(int value) {
        this(new money(value), Wrapping.IT);
    }

    /**
     * A facade around an instance.
     *
     * @param value the instance to wrap
     * @return its facade
     */
    public static moneyUpper of(money value) {
        return new moneyUpper(Objects.requireNonNull(value, "value"), Wrapping.IT);
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public money unwrap() {
        return wrapped;
    }

    /** As {@link money#copy(money)}. */
    public static moneyUpper COPY(money value) {
        return wrapOrNull(money.copy(value));
    }

    /** As {@link money#copy(money)}. */
    public static moneyUpper COPY(moneyUpper value) {
        return wrapOrNull(money.copy(unwrapOrNull(value)));
    }

    /** As {@link money#plus(money, money)}. */
    public moneyUpper PLUS(money value, money value2) {
        return wrapOrNull(wrapped.plus(value, value2));
    }

    /** As {@link money#plus(money, money)}. */
    public moneyUpper PLUS(moneyUpper value, moneyUpper value2) {
        return wrapOrNull(wrapped.plus(unwrapOrNull(value), unwrapOrNull(value2)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof moneyUpper that && Objects.equals(wrapped, that.wrapped);
    }

    @Override
    public int hashCode() {
        return wrapped.hashCode();
    }

    @Override
    public String toString() {
        return wrapped.toString();
    }

    private static moneyUpper wrapOrNull(money value) {
        return value == null ? null : new moneyUpper(value, Wrapping.IT);
    }

    private static money unwrapOrNull(moneyUpper facade) {
        return facade == null ? null : facade.wrapped;
    }

    private enum Wrapping {
        IT
    }
}
