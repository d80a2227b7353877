package good;

import dev.dunder.GeneratedByDunder;
import java.util.Objects;

/**
 * {@link Renamed} under the same names.
 *
 * <p>An interface of which a method is renamed, so that the facade cannot implement it.
 */
@GeneratedByDunder
public class RenamedDecorator {
    private final Renamed wrapped;

    private RenamedDecorator(Renamed renamed, Wrapping marker) {
        wrapped = renamed;
    }

    /**
     * A facade of a class that extends this one.
     *
     * @param renamed the instance to wrap
     */
    protected RenamedDecorator(Renamed renamed) {
        this(Objects.requireNonNull(renamed, "renamed"), Wrapping.IT);
    }

    /**
     * A facade around an instance.
     *
     * @param renamed the instance to wrap
     * @return its facade
     */
    public static RenamedDecorator of(Renamed renamed) {
        return new RenamedDecorator(Objects.requireNonNull(renamed, "renamed"), Wrapping.IT);
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public Renamed unwrap() {
        return wrapped;
    }

    /** As {@link Renamed#run()}. */
    public void go() {
        wrapped.run();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RenamedDecorator that && Objects.equals(wrapped, that.wrapped);
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
