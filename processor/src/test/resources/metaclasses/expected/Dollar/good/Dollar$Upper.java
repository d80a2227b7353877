package good;

import dev.dunder.GeneratedByDunder;
import java.util.Objects;

/**
 * {@link Dollar.$} with names in upper case.
 *
 * <p>As some libraries call a type.
 *
 * <p>Results and arguments of exactly the type {@code $} are wrapped; those in arrays, collections and
 * other types are not.
 */
@GeneratedByDunder
public final class Dollar$Upper {
    private final Dollar.$ wrapped;

    private Dollar$Upper(Dollar.$ value, Wrapping marker) {
        wrapped = value;
    }

    /** As {@link Dollar.$#$()}. */
    public Dollar$Upper() {
        this(new Dollar.$(), Wrapping.IT);
    }

    /**
     * A facade around an instance.
     *
     * @param value the instance to wrap
     * @return its facade
     */
    public static Dollar$Upper of(Dollar.$ value) {
        return new Dollar$Upper(Objects.requireNonNull(value, "value"), Wrapping.IT);
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public Dollar.$ unwrap() {
        return wrapped;
    }

    /** As {@link Dollar.$#$N}. */
    public int $N() {
        return wrapped.$N;
    }

    /** As {@link Dollar.$#$N}. */
    public void $N(int value) {
        wrapped.$N = value;
    }

    /** As {@link Dollar.$#$L(Dollar.$)}. */
    public Dollar$Upper $L(Dollar.$ $T) {
        return wrapOrNull(wrapped.$L($T));
    }

    /** As {@link Dollar.$#$L(Dollar.$)}. */
    public Dollar$Upper $L(Dollar$Upper $T) {
        return wrapOrNull(wrapped.$L(unwrapOrNull($T)));
    }

    /** As {@link Dollar.$#make(int)}. */
    public static Dollar$Upper MAKE(int $$) {
        return wrapOrNull(Dollar.$.make($$));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dollar$Upper that && Objects.equals(wrapped, that.wrapped);
    }

    @Override
    public int hashCode() {
        return wrapped.hashCode();
    }

    @Override
    public String toString() {
        return wrapped.toString();
    }

    private static Dollar$Upper wrapOrNull(Dollar.$ value) {
        return value == null ? null : new Dollar$Upper(value, Wrapping.IT);
    }

    private static Dollar.$ unwrapOrNull(Dollar$Upper facade) {
        return facade == null ? null : facade.wrapped;
    }

    private enum Wrapping {
        IT
    }
}
