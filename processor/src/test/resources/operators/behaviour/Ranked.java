package behaviour;

import dev.dunder.Operators;

/** Ordered by one number and equal by another, so that each of total_ordering's rules shows. */
final class Ranked {
    private Ranked() {}

    @Operators
    record ByLess(int rank, int identity) {
        boolean __eq__(ByLess other) {
            return identity == other.identity;
        }

        boolean __lt__(ByLess other) {
            return rank < other.rank;
        }
    }

    @Operators
    record ByLessEqual(int rank, int identity) {
        boolean __eq__(ByLessEqual other) {
            return identity == other.identity;
        }

        boolean __le__(ByLessEqual other) {
            return rank <= other.rank;
        }
    }

    @Operators
    record ByGreater(int rank, int identity) {
        boolean __eq__(ByGreater other) {
            return identity == other.identity;
        }

        boolean __gt__(ByGreater other) {
            return rank > other.rank;
        }
    }

    @Operators
    record ByGreaterEqual(int rank, int identity) {
        boolean __eq__(ByGreaterEqual other) {
            return identity == other.identity;
        }

        boolean __ge__(ByGreaterEqual other) {
            return rank >= other.rank;
        }
    }

    /** Its __ge__ contradicts its __lt__: the two that are added follow from the first. */
    @Operators
    record ByTwo(int rank, int identity) {
        boolean __eq__(ByTwo other) {
            return identity == other.identity;
        }

        boolean __lt__(ByTwo other) {
            return rank < other.rank;
        }

        boolean __ge__(ByTwo other) {
            return false;
        }
    }

    /** Ordered by compareTo, as the JDK's own types are. */
    @Operators
    record Comparing(int rank) implements Comparable<Comparing> {
        @Override
        public int compareTo(Comparing other) {
            return Integer.compare(rank, other.rank);
        }
    }

    /** Without an equality of its own there are only the comparisons that need none. */
    @Operators
    record Plain(int rank) {
        boolean __lt__(int other) {
            return rank < other;
        }
    }
}
