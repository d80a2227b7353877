package dev.dunder.benchmarks.operators;

import dev.dunder.Operators;

/** A vector in the plane. */
@Operators
record Vector(double x, double y) {
    static final Vector ZERO = new Vector(0, 0);

    Vector plus(Vector other) {
        return new Vector(x + other.x, y + other.y);
    }
}
