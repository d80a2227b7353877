import dev.dunder.GeneratedByDunder;
import java.util.Objects;

/**
 * {@link Part} with names in upper case.
 *
 * <p>Wildcards at a type parameter that extends its own type.
 *
 * <p>Results and arguments of exactly the type {@code Part} are wrapped; those in arrays, collections and
 * other types are not.
 */
@GeneratedByDunder
final class PartUpper<P extends Part<P>> {
    private final Part<P> wrapped;

    private PartUpper(Part<P> part, Wrapping marker) {
        wrapped = part;
    }

    /** As {@link Part#Part()}. */
    PartUpper() {
        this(new Part<P>(), Wrapping.IT);
    }

    /**
     * A facade around an instance.
     *
     * @param part the instance to wrap
     * @return its facade
     */
    static <P extends Part<P>> PartUpper<P> of(Part<P> part) {
        return new PartUpper<>(Objects.requireNonNull(part, "part"), Wrapping.IT);
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public Part<P> unwrap() {
        return wrapped;
    }

    /** As {@link Part#fits(Part)}. */
    public boolean FITS(Part<?> any) {
        return wrapped.fits(any);
    }

    /** As {@link Part#fits(Part)}. */
    public boolean FITS(PartUpper<?> any) {
        return wrapped.fits(unwrapOrNull(any));
    }

    /** As {@link Part#fitsUpper(Part)}. */
    public boolean FITS_UPPER(Part<? extends P> upper) {
        return wrapped.fitsUpper(upper);
    }

    /** As {@link Part#fitsLower(Part)}. */
    public boolean FITS_LOWER(Part<? super P> lower) {
        return wrapped.fitsLower(lower);
    }

    /** As {@link Part#any()}. */
    public PartUpper<?> ANY() {
        return wrapOrNull(wrapped.any());
    }

    /** As {@link Part#upper()}. */
    public Part<? extends P> UPPER() {
        return wrapped.upper();
    }

    /** As {@link Part#lower()}. */
    public Part<? super P> LOWER() {
        return wrapped.lower();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartUpper<?> that && Objects.equals(wrapped, that.wrapped);
    }

    @Override
    public int hashCode() {
        return wrapped.hashCode();
    }

    @Override
    public String toString() {
        return wrapped.toString();
    }

    private static <P extends Part<P>> PartUpper<P> wrapOrNull(Part<P> part) {
        return part == null ? null : new PartUpper<>(part, Wrapping.IT);
    }

    private static <P extends Part<P>> Part<P> unwrapOrNull(PartUpper<P> facade) {
        return facade == null ? null : facade.wrapped;
    }

    private enum Wrapping {
        IT
    }
}
