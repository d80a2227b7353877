package good;

import dev.dunder.MetaUpper;
import dev.dunder.Rename;

/**
 * A point.
 *
 * @param x how far right
 * @param yAxis how far up
 */
@MetaUpper
record Point(double x, @Rename("UP") double yAxis) {
    public static final Point ORIGIN = new Point(0, 0);

    Point(double both) {
        this(both, both);
    }

    public Point plus(Point other) {
        return new Point(x + other.x, yAxis + other.yAxis);
    }

    public double[] both() {
        return new double[] {x, yAxis};
    }

    @Override
    public double x() {
        return x;
    }
}
