package shop;

/** A vector whose methods change it, as those of libraries for games do. */
public final class Vector {
    public double x;
    public double y;

    public Vector(double x, double y) {
        set(x, y);
    }

    public Vector set(double x, double y) {
        this.x = x;
        this.y = y;
        return this;
    }

    public double get(int index) {
        return index == 0 ? x : y;
    }

    public Vector get(Vector filled) {
        return filled.set(x, y);
    }

    public Vector add(Vector other) {
        return set(x + other.x, y + other.y);
    }

    public Vector sub(Vector other) {
        return set(x - other.x, y - other.y);
    }

    public Vector scl(double factor) {
        return set(x * factor, y * factor);
    }
}
