package good;

import dev.dunder.GeneratedByDunder;
import java.util.Objects;

/**
 * {@link Price} with names in upper camel case.
 *
 * <p>Three metaclasses at once, and a facade in its own signatures.
 */
@GeneratedByDunder
public final class PriceCamel {
    private final Price wrapped;

    private PriceCamel(Price price, Wrapping marker) {
        wrapped = price;
    }

    /** As {@link Price#Price(long)}. */
    public PriceCamel(long amountInCents) {
        this(new Price(amountInCents), Wrapping.IT);
    }

    /**
     * A facade around an instance.
     *
     * @param price the instance to wrap
     * @return its facade
     */
    public static PriceCamel of(Price price) {
        return new PriceCamel(Objects.requireNonNull(price, "price"), Wrapping.IT);
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
    public long AmountInCents() {
        return wrapped.amountInCents();
    }

    /** As {@link Price#upperCase()}. */
    public PriceUpper UpperCase() {
        return wrapped.upperCase();
    }

    /** As {@link Price#compareWith(PriceLoud)}. */
    public int CompareWith(PriceLoud other) {
        return wrapped.compareWith(other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PriceCamel that && Objects.equals(wrapped, that.wrapped);
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
