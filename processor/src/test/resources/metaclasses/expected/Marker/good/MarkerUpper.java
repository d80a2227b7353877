package good;

import dev.dunder.GeneratedByDunder;
import java.util.Objects;

/**
 * {@link Marker} with names in upper case.
 *
 * <p>A type whose instances are named as the last parameter of its facade's own constructor.
 */
@GeneratedByDunder
public final class MarkerUpper {
    private final Marker wrapped;

    private MarkerUpper(Marker marker, Wrapping marker2) {
        wrapped = marker;
    }

    /**
     * A plain one.
     *
     * <p>As {@link Marker#Marker()}.
     */
    public MarkerUpper() {
        this(new Marker(), Wrapping.IT);
    }

    /**
     * A facade around an instance.
     *
     * @param marker the instance to wrap
     * @return its facade
     */
    public static MarkerUpper of(Marker marker) {
        return new MarkerUpper(Objects.requireNonNull(marker, "marker"), Wrapping.IT);
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public Marker unwrap() {
        return wrapped;
    }

    /** As {@link Marker#width()}. */
    public int WIDTH() {
        return wrapped.width();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MarkerUpper that && Objects.equals(wrapped, that.wrapped);
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
