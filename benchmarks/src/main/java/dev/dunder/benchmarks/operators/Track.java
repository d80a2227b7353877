package dev.dunder.benchmarks.operators;

import dev.dunder.Operators;

/** Vectors in a row: a length, and items by index. */
@Operators
final class Track {
    private final Vector[] points;

    Track(int length) {
        points = new Vector[length];
        for (int i = 0; i < length; i++) {
            points[i] = new Vector(i, -i);
        }
    }

    int size() {
        return points.length;
    }

    Vector get(int index) {
        return points[index];
    }
}
