package good;

import dev.dunder.GeneratedByDunder;
import java.util.Objects;

/**
 * {@link DeprecatedIdentity} with names in upper case.
 *
 * <p>Its facade calls what is deprecated, without a warning.
 */
@GeneratedByDunder
public final class DeprecatedIdentityUpper {
    private final DeprecatedIdentity wrapped;

    private DeprecatedIdentityUpper(DeprecatedIdentity deprecatedIdentity, Wrapping marker) {
        wrapped = deprecatedIdentity;
    }

    /** As {@link DeprecatedIdentity#DeprecatedIdentity()}. */
    public DeprecatedIdentityUpper() {
        this(new DeprecatedIdentity(), Wrapping.IT);
    }

    /**
     * A facade around an instance.
     *
     * @param deprecatedIdentity the instance to wrap
     * @return its facade
     */
    public static DeprecatedIdentityUpper of(DeprecatedIdentity deprecatedIdentity) {
        return new DeprecatedIdentityUpper(Objects.requireNonNull(deprecatedIdentity, "deprecatedIdentity"), Wrapping.IT);
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public DeprecatedIdentity unwrap() {
        return wrapped;
    }

    /** As {@link DeprecatedIdentity#name()}. */
    public String NAME() {
        return wrapped.name();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeprecatedIdentityUpper that && Objects.equals(wrapped, that.wrapped);
    }

    @Override
    @SuppressWarnings("deprecation")
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
