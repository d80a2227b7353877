package good;

import dev.dunder.GeneratedByDunder;
import java.util.Objects;

/**
 * {@link Animal} with names in lower case.
 *
 * <p>Carries a metaclass that its subclasses inherit.
 *
 * <p>Results and arguments of exactly the type {@code Animal} are wrapped; those in arrays, collections and
 * other types are not.
 */
@GeneratedByDunder
public final class AnimalSnake {
    /** As {@link Animal#MAX_LEGS}. */
    public static final int max_legs = Animal.MAX_LEGS;

    private final Animal wrapped;

    private AnimalSnake(Animal animal) {
        wrapped = animal;
    }

    /**
     * A facade around an instance.
     *
     * @param animal the instance to wrap
     * @return its facade
     */
    public static AnimalSnake of(Animal animal) {
        return new AnimalSnake(Objects.requireNonNull(animal, "animal"));
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public Animal unwrap() {
        return wrapped;
    }

    /** As {@link Animal#legCount}. */
    public int leg_count() {
        return wrapped.legCount;
    }

    /** As {@link Animal#legCount}. */
    public void leg_count(int value) {
        wrapped.legCount = value;
    }

    /** As {@link Animal#makeChild()}. */
    public AnimalSnake make_child() {
        return wrapOrNull(wrapped.makeChild());
    }

    /** As {@link Animal#legCountOf(Animal)}. */
    public int leg_count_of(Animal other) {
        return wrapped.legCountOf(other);
    }

    /** As {@link Animal#legCountOf(Animal)}. */
    public int leg_count_of(AnimalSnake other) {
        return wrapped.legCountOf(unwrapOrNull(other));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnimalSnake that && Objects.equals(wrapped, that.wrapped);
    }

    @Override
    public int hashCode() {
        return wrapped.hashCode();
    }

    @Override
    public String toString() {
        return wrapped.toString();
    }

    private static AnimalSnake wrapOrNull(Animal animal) {
        return animal == null ? null : new AnimalSnake(animal);
    }

    private static Animal unwrapOrNull(AnimalSnake facade) {
        return facade == null ? null : facade.wrapped;
    }
}
