package good;

import dev.dunder.GeneratedByDunder;
import java.util.Objects;

/** {@link Hiding.Bottom} with names in upper case. */
@GeneratedByDunder
final class HidingBottomUpper {
    private final Hiding.Bottom wrapped;

    private HidingBottomUpper(Hiding.Bottom bottom, Wrapping marker) {
        wrapped = bottom;
    }

    /** As {@link Hiding.Bottom#Bottom()}. */
    HidingBottomUpper() {
        this(new Hiding.Bottom(), Wrapping.IT);
    }

    /**
     * A facade around an instance.
     *
     * @param bottom the instance to wrap
     * @return its facade
     */
    static HidingBottomUpper of(Hiding.Bottom bottom) {
        return new HidingBottomUpper(Objects.requireNonNull(bottom, "bottom"), Wrapping.IT);
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public Hiding.Bottom unwrap() {
        return wrapped;
    }

    /** As {@link Hiding.Bottom#shown}. */
    public int SHOWN() {
        return wrapped.shown;
    }

    /** As {@link Hiding.Bottom#shown}. */
    public void SHOWN(int value) {
        wrapped.shown = value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HidingBottomUpper that && Objects.equals(wrapped, that.wrapped);
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
