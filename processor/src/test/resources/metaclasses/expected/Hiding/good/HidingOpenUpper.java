package good;

import dev.dunder.GeneratedByDunder;
import java.util.Objects;

/**
 * {@link Hiding.Open} with names in upper case.
 *
 * <p>Has the interface's constant: that of the class is none of its members.
 */
@GeneratedByDunder
final class HidingOpenUpper {
    /** As {@link Hiding.Open#LIMIT}. */
    public static final int LIMIT = Hiding.Open.LIMIT;

    private final Hiding.Open wrapped;

    private HidingOpenUpper(Hiding.Open open, Wrapping marker) {
        wrapped = open;
    }

    /** As {@link Hiding.Open#Open()}. */
    HidingOpenUpper() {
        this(new Hiding.Open(), Wrapping.IT);
    }

    /**
     * A facade around an instance.
     *
     * @param open the instance to wrap
     * @return its facade
     */
    static HidingOpenUpper of(Hiding.Open open) {
        return new HidingOpenUpper(Objects.requireNonNull(open, "open"), Wrapping.IT);
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public Hiding.Open unwrap() {
        return wrapped;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HidingOpenUpper that && Objects.equals(wrapped, that.wrapped);
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
