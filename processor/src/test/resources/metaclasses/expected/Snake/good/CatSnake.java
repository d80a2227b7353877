package good;

import dev.dunder.GeneratedByDunder;
import java.util.Objects;

/**
 * {@link Cat} with names in lower case.
 *
 * <p>Inherits the metaclass, and overrides with another result.
 *
 * <p>Results of exactly the type {@code Cat} are wrapped; those in arrays, collections and
 * other types are not.
 */
@GeneratedByDunder
public final class CatSnake {
    /** As {@link Cat#MAX_LEGS}. */
    public static final int max_legs = Cat.MAX_LEGS;

    private final Cat wrapped;

    private CatSnake(Cat cat, Wrapping marker) {
        wrapped = cat;
    }

    /** As {@link Cat#Cat()}. */
    public CatSnake() {
        this(new Cat(), Wrapping.IT);
    }

    /**
     * A facade around an instance.
     *
     * @param cat the instance to wrap
     * @return its facade
     */
    public static CatSnake of(Cat cat) {
        return new CatSnake(Objects.requireNonNull(cat, "cat"), Wrapping.IT);
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public Cat unwrap() {
        return wrapped;
    }

    /** As {@link Cat#legCount}. */
    public int leg_count() {
        return wrapped.legCount;
    }

    /** As {@link Cat#legCount}. */
    public void leg_count(int value) {
        wrapped.legCount = value;
    }

    /** As {@link Cat#makeChild()}. */
    public CatSnake make_child() {
        return wrapOrNull(wrapped.makeChild());
    }

    /** As {@link Cat#getURL()}. */
    public String get_url() {
        return wrapped.getURL();
    }

    /** As {@link Cat#legCountOf(Animal)}. */
    public int leg_count_of(Animal animal) {
        return wrapped.legCountOf(animal);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CatSnake that && Objects.equals(wrapped, that.wrapped);
    }

    @Override
    public int hashCode() {
        return wrapped.hashCode();
    }

    @Override
    public String toString() {
        return wrapped.toString();
    }

    private static CatSnake wrapOrNull(Cat cat) {
        return cat == null ? null : new CatSnake(cat, Wrapping.IT);
    }

    private enum Wrapping {
        IT
    }
}
