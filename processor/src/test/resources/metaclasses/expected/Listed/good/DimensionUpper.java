package good;

import dev.dunder.GeneratedByDunder;
import java.awt.Dimension;
import java.awt.geom.Dimension2D;
import java.util.Objects;

/**
 * {@link Dimension} with names in upper case.
 *
 * <p>Results and arguments of exactly the type {@code Dimension} are wrapped; those in arrays, collections and
 * other types are not.
 */
@GeneratedByDunder
public final class DimensionUpper {
    private final Dimension wrapped;

    private DimensionUpper(Dimension dimension, Wrapping marker) {
        wrapped = dimension;
    }

    /** As {@link Dimension#Dimension()}. */
    public DimensionUpper() {
        this(new Dimension(), Wrapping.IT);
    }

    /** As {@link Dimension#Dimension(Dimension)}. */
    public DimensionUpper(Dimension dimension) {
        this(new Dimension(dimension), Wrapping.IT);
    }

    /** As {@link Dimension#Dimension(Dimension)}. */
    public DimensionUpper(DimensionUpper dimension) {
        this(new Dimension(unwrapOrNull(dimension)), Wrapping.IT);
    }

    /** As {@link Dimension#Dimension(int, int)}. */
    public DimensionUpper(int value, int value2) {
        this(new Dimension(value, value2), Wrapping.IT);
    }

    /**
     * A facade around an instance.
     *
     * @param dimension the instance to wrap
     * @return its facade
     */
    public static DimensionUpper of(Dimension dimension) {
        return new DimensionUpper(Objects.requireNonNull(dimension, "dimension"), Wrapping.IT);
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public Dimension unwrap() {
        return wrapped;
    }

    /** As {@link Dimension#height}. */
    public int HEIGHT() {
        return wrapped.height;
    }

    /** As {@link Dimension#height}. */
    public void HEIGHT(int value) {
        wrapped.height = value;
    }

    /** As {@link Dimension#width}. */
    public int WIDTH() {
        return wrapped.width;
    }

    /** As {@link Dimension#width}. */
    public void WIDTH(int value) {
        wrapped.width = value;
    }

    /** As {@link Dimension#clone()}. */
    public Object CLONE() {
        return wrapped.clone();
    }

    /** As {@link Dimension#getHeight()}. */
    public double GET_HEIGHT() {
        return wrapped.getHeight();
    }

    /** As {@link Dimension#getSize()}. */
    public DimensionUpper GET_SIZE() {
        return wrapOrNull(wrapped.getSize());
    }

    /** As {@link Dimension#getWidth()}. */
    public double GET_WIDTH() {
        return wrapped.getWidth();
    }

    /** As {@link Dimension#setSize(Dimension)}. */
    public void SET_SIZE(Dimension dimension) {
        wrapped.setSize(dimension);
    }

    /** As {@link Dimension#setSize(Dimension)}. */
    public void SET_SIZE(DimensionUpper dimension) {
        wrapped.setSize(unwrapOrNull(dimension));
    }

    /** As {@link Dimension#setSize(Dimension2D)}. */
    public void SET_SIZE(Dimension2D dimension2D) {
        wrapped.setSize(dimension2D);
    }

    /** As {@link Dimension#setSize(double, double)}. */
    public void SET_SIZE(double value, double value2) {
        wrapped.setSize(value, value2);
    }

    /** As {@link Dimension#setSize(int, int)}. */
    public void SET_SIZE(int value, int value2) {
        wrapped.setSize(value, value2);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DimensionUpper that && Objects.equals(wrapped, that.wrapped);
    }

    @Override
    public int hashCode() {
        return wrapped.hashCode();
    }

    @Override
    public String toString() {
        return wrapped.toString();
    }

    private static DimensionUpper wrapOrNull(Dimension dimension) {
        return dimension == null ? null : new DimensionUpper(dimension, Wrapping.IT);
    }

    private static Dimension unwrapOrNull(DimensionUpper facade) {
        return facade == null ? null : facade.wrapped;
    }

    private enum Wrapping {
        IT
    }
}
