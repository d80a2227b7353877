package good;

import dev.dunder.GeneratedByDunder;
import java.util.Objects;

/**
 * {@link Shape} under the same names.
 *
 * <p>A sealed interface, which no facade implements.
 *
 * <p>Results and arguments of exactly the type {@code Shape} are wrapped; those in arrays, collections and
 * other types are not.
 */
@GeneratedByDunder
public class ShapeDecorator {
    private final Shape wrapped;

    private ShapeDecorator(Shape shape, Wrapping marker) {
        wrapped = shape;
    }

    /**
     * A facade of a class that extends this one.
     *
     * @param shape the instance to wrap
     */
    protected ShapeDecorator(Shape shape) {
        this(Objects.requireNonNull(shape, "shape"), Wrapping.IT);
    }

    /**
     * A facade around an instance.
     *
     * @param shape the instance to wrap
     * @return its facade
     */
    public static ShapeDecorator of(Shape shape) {
        return new ShapeDecorator(Objects.requireNonNull(shape, "shape"), Wrapping.IT);
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public Shape unwrap() {
        return wrapped;
    }

    /** As {@link Shape#twice(Shape)}. */
    public ShapeDecorator twice(Shape other) {
        return wrapOrNull(wrapped.twice(other));
    }

    /** As {@link Shape#twice(Shape)}. */
    public ShapeDecorator twice(ShapeDecorator other) {
        return wrapOrNull(wrapped.twice(unwrapOrNull(other)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShapeDecorator that && Objects.equals(wrapped, that.wrapped);
    }

    @Override
    public int hashCode() {
        return wrapped.hashCode();
    }

    @Override
    public String toString() {
        return wrapped.toString();
    }

    private static ShapeDecorator wrapOrNull(Shape shape) {
        return shape == null ? null : new ShapeDecorator(shape, Wrapping.IT);
    }

    private static Shape unwrapOrNull(ShapeDecorator facade) {
        return facade == null ? null : facade.wrapped;
    }

    private enum Wrapping {
        IT
    }
}
