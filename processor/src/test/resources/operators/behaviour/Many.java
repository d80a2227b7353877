package behaviour;

import dev.dunder.Op;
import dev.dunder.Operator;
import dev.dunder.Operators;

/** Types to add, multiply and sort many of. */
final class Many {
    private Many() {}

    @Operators
    record Amount(int value) {
        static final Amount ZERO = new Amount(0);
        static final Amount ONE = new Amount(1);

        Amount plus(Amount other) {
            return new Amount(value + other.value);
        }

        Amount times(Amount other) {
            return new Amount(value * other.value);
        }

        @Override
        public String toString() {
            return "Amount(" + value + ")";
        }
    }

    /** Its identity is a method, and its field of that name none. */
    @Operators
    record Length(int value) {
        @Operator(Op.NONE)
        static final Length ZERO = new Length(100);

        @Operator(Op.ZERO)
        static Length none() {
            return new Length(0);
        }

        Length plus(Length other) {
            return new Length(value + other.value);
        }
    }

    /** Ordered by rank: cards of one rank are equals. */
    @Operators
    record Card(int rank, String suit) {
        boolean __lt__(Card other) {
            return rank < other.rank;
        }

        boolean __eq__(Card other) {
            return rank == other.rank;
        }

        @Override
        public String toString() {
            return suit + rank;
        }
    }

    /** As {@link Card}, by compareTo. */
    @Operators
    record Compared(int rank, String suit) implements Comparable<Compared> {
        @Override
        public int compareTo(Compared other) {
            return Integer.compare(rank, other.rank);
        }

        @Override
        public String toString() {
            return suit + rank;
        }
    }

    /** As {@link Card}, by {@code >} alone. */
    @Operators
    record Greater(int rank, String suit) {
        boolean __gt__(Greater other) {
            return rank > other.rank;
        }

        boolean __eq__(Greater other) {
            return rank == other.rank;
        }

        @Override
        public String toString() {
            return suit + rank;
        }
    }
}
