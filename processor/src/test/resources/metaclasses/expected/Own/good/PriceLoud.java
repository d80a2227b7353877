package good;

import dev.dunder.GeneratedByDunder;
import java.util.Objects;

/**
 * {@link Price} with names in upper case.
 *
 * <p>Three metaclasses at once, and a facade in its own signatures.
 */
@GeneratedByDunder
public final class PriceLoud {
    private final Price wrapped;

    private PriceLoud(Price price, Wrapping marker) {
        wrapped = price;
    }

    /** As {@link Price#Price(long)}. */
    public PriceLoud(long amountInCents) {
        this(new Price(amountInCents), Wrapping.IT);
    }

    /**
     * A facade around an instance.
     *
     * @param price the instance to wrap
     * @return its facade
     */
    public static PriceLoud of(Price price) {
        return new PriceLoud(Objects.requireNonNull(price, "price"), Wrapping.IT);
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public Price unwrap() {
        return wrapped;
    }

    /** As {@link Price#amountInCents()}. */
    public long AMOUNTINCENTS() {
        return wrapped.amountInCents();
    }

    /** As {@link Price#upperCase()}. */
    public PriceUpper UPPERCASE() {
        return wrapped.upperCase();
    }

    /** As {@link Price#compareWith(PriceLoud)}. */
    public int COMPAREWITH(PriceLoud other) {
        return wrapped.compareWith(other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PriceLoud that && Objects.equals(wrapped, that.wrapped);
    }

    @Override
    public int hashCode() {
        return wrapped.hashCode();
    }

    @Override
    public String toString() {
        return wrapped.toString();
    }

    private enum Wrapping {
        IT
    }
}
