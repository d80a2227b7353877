package good;

import dev.dunder.GeneratedByDunder;
import java.util.Objects;

/** {@link Hiding.Private} with names in upper case. */
@GeneratedByDunder
final class HidingPrivateUpper {
    private final Hiding.Private wrapped;

    private HidingPrivateUpper(Hiding.Private private2, Wrapping marker) {
        wrapped = private2;
    }

    /** As {@link Hiding.Private#Private()}. */
    HidingPrivateUpper() {
        this(new Hiding.Private(), Wrapping.IT);
    }

    /**
     * A facade around an instance.
     *
     * @param private2 the instance to wrap
     * @return its facade
     */
    static HidingPrivateUpper of(Hiding.Private private2) {
        return new HidingPrivateUpper(Objects.requireNonNull(private2, "private2"), Wrapping.IT);
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public Hiding.Private unwrap() {
        return wrapped;
    }

    /** As {@link Hiding.Private#hidden}. */
    public int HIDDEN() {
        return wrapped.hidden;
    }

    /** As {@link Hiding.Private#hidden}. */
    public void HIDDEN(int value) {
        wrapped.hidden = value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HidingPrivateUpper that && Objects.equals(wrapped, that.wrapped);
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
