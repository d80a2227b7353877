package good;

import dev.dunder.GeneratedByDunder;
import java.util.Objects;

/**
 * {@link Namesakes} with names in upper case.
 *
 * <p>Fields of one name: of two inherited ones neither can be used, of a hidden one nothing is seen.
 */
@GeneratedByDunder
public final class NamesakesUpper {
    /** As {@link Namesakes#LEFT_OPEN}. */
    public static final int LEFT_OPEN = Namesakes.LEFT_OPEN;

    /** As {@link Namesakes#ONCE}. */
    public static final int ONCE = Namesakes.ONCE;

    private final Namesakes wrapped;

    private NamesakesUpper(Namesakes namesakes, Wrapping marker) {
        wrapped = namesakes;
    }

    /** As {@link Namesakes#Namesakes()}. */
    public NamesakesUpper() {
        this(new Namesakes(), Wrapping.IT);
    }

    /**
     * A facade around an instance.
     *
     * @param namesakes the instance to wrap
     * @return its facade
     */
    public static NamesakesUpper of(Namesakes namesakes) {
        return new NamesakesUpper(Objects.requireNonNull(namesakes, "namesakes"), Wrapping.IT);
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public Namesakes unwrap() {
        return wrapped;
    }

    /** As {@link Namesakes#own}. */
    public int OWN() {
        return wrapped.own;
    }

    /** As {@link Namesakes#own}. */
    public void OWN(int value) {
        wrapped.own = value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NamesakesUpper that && Objects.equals(wrapped, that.wrapped);
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
