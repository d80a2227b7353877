package plane;

/** A point that does not change, with an addition of its own. */
public final class Point implements ReadablePoint {
    private final int x;

    public Point(int x) {
        this.x = x;
    }

    @Override
    public int x() {
        return x;
    }

    public Point plus(ReadablePoint other) {
        return new Point(x + other.x());
    }

    public Point minus(ReadablePoint other) {
        return new Point(x - other.x());
    }
}
