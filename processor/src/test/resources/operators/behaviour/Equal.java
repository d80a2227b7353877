package behaviour;

import dev.dunder.Operators;

/** Equalities. */
final class Equal {
    private Equal() {}

    @Operators
    static final class Point {
        private final int x;

        Point(int x) {
            this.x = x;
        }

        boolean __eq__(Point other) {
            return x == other.x;
        }

        boolean __eq__(int other) {
            return x == other;
        }

        int __hash__() {
            return x;
        }
    }

    /** Equal to everything and different from everything. */
    @Operators
    @SuppressWarnings("EqualWithoutHash")
    static final class Odd {
        boolean __eq__(Odd other) {
            return true;
        }

        boolean __ne__(Odd other) {
            return true;
        }
    }
}
