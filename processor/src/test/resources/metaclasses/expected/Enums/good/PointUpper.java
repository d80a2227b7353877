package good;

import dev.dunder.GeneratedByDunder;
import java.util.Objects;

/**
 * {@link Point} with names in upper case.
 *
 * <p>A point.
 *
 * <p>Results and arguments of exactly the type {@code Point} are wrapped; those in arrays, collections and
 * other types are not.
 */
@GeneratedByDunder
final class PointUpper {
    private final Point wrapped;

    private PointUpper(Point point, Wrapping marker) {
        wrapped = point;
    }

    /** As {@link Point#Point(double, double)}. */
    PointUpper(double x, double yAxis) {
        this(new Point(x, yAxis), Wrapping.IT);
    }

    /** As {@link Point#Point(double)}. */
    PointUpper(double both) {
        this(new Point(both), Wrapping.IT);
    }

    /**
     * A facade around an instance.
     *
     * @param point the instance to wrap
     * @return its facade
     */
    static PointUpper of(Point point) {
        return new PointUpper(Objects.requireNonNull(point, "point"), Wrapping.IT);
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public Point unwrap() {
        return wrapped;
    }

    /** As {@link Point#ORIGIN}. */
    public static PointUpper ORIGIN() {
        return wrapOrNull(Point.ORIGIN);
    }

    /** As {@link Point#x()}. */
    public double X() {
        return wrapped.x();
    }

    /** As {@link Point#yAxis()}. */
    public double UP() {
        return wrapped.yAxis();
    }

    /** As {@link Point#plus(Point)}. */
    public PointUpper PLUS(Point other) {
        return wrapOrNull(wrapped.plus(other));
    }

    /** As {@link Point#plus(Point)}. */
    public PointUpper PLUS(PointUpper other) {
        return wrapOrNull(wrapped.plus(unwrapOrNull(other)));
    }

    /** As {@link Point#both()}. */
    public double[] BOTH() {
        return wrapped.both();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PointUpper that && Objects.equals(wrapped, that.wrapped);
    }

    @Override
    public int hashCode() {
        return wrapped.hashCode();
    }

    @Override
    public String toString() {
        return wrapped.toString();
    }

    private static PointUpper wrapOrNull(Point point) {
        return point == null ? null : new PointUpper(point, Wrapping.IT);
    }

    private static Point unwrapOrNull(PointUpper facade) {
        return facade == null ? null : facade.wrapped;
    }

    private enum Wrapping {
        IT
    }
}
