package shop;

import dev.dunder.Op;
import dev.dunder.Operators;

final class NoOperatorLeft {
    private NoOperatorLeft() {}

    public static final class Everywhere {
        public int x;

        public Everywhere plus(Everywhere other) {
            x += other.x;
            return this;
        }

        @Override
        public int hashCode() {
            return x;
        }
    }

    public static final class Moving {
        public int x;

        public Moving plus(Moving other) {
            x += other.x;
            return this;
        }

        public Moving neg() {
            x = -x;
            return this;
        }
    }

    // error: [Dunder:NoOperator] NoOperatorLeft.Moving has no operator
    //   Found: NoOperatorLeft.Moving.plus(NoOperatorLeft.Moving), NoOperatorLeft.Moving.neg(), and x, which changes objects of NoOperatorLeft.Moving
    //   Fix: write pure = NoOperatorLeft.Moving.class if its operators return new objects, or list a class with a static @Operator method for NoOperatorLeft.Moving in use
    @Operators(of = {Moving.class, Everywhere.class})
    interface Carrier {}

    @Operators(without = Op.ADD)
    // error: [Dunder:NoOperator] NoOperatorLeft.WithoutAll has no operator
    //   Found: no operator except those in without: Op.ADD
    //   Fix: remove an operator from without, or remove @Operators
    public static final class WithoutAll {
        public WithoutAll plus(WithoutAll other) {
            return other;
        }
    }
}
