package dev.dunder.processor.operators;

/** A truth value. */
sealed interface ComparisonBody {

    /** What a visitor makes of this body. */
    <R> R accept(Visitor<R> visitor);

    /** Takes bodies apart: it has a method for each kind. */
    interface Visitor<R> {
        R visitThreeWay(ThreeWay body);

        R visitNegation(Negation body);

        R visitNonZero(NonZero body);

        R visitObjectsEqual(ObjectsEqual body);

        R visitNullSafe(NullSafe body);

        R visitOrEqual(OrEqual body);

        R visitAndNotEqual(AndNotEqual body);
    }

    /** {@code return a.compareTo(b) < 0;} */
    record ThreeWay(HelperCallee callee, String sign) implements ComparisonBody {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitThreeWay(this);
        }
    }

    /** {@code return !eq(a, b);} */
    record Negation(HelperCallee callee) implements ComparisonBody {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitNegation(this);
        }
    }

    /** {@code return len(a) != 0;} */
    record NonZero(HelperCallee callee) implements ComparisonBody {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitNonZero(this);
        }
    }

    /** {@code return Objects.equals(a, b);} */
    record ObjectsEqual() implements ComparisonBody {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitObjectsEqual(this);
        }
    }

    /** {@code if (a == null || b == null) return a == null && b == null; return a.__eq__(b);} */
    record NullSafe(HelperCallee callee, boolean isEquality, boolean isPrimitiveLeft, boolean isPrimitiveRight)
            implements ComparisonBody {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitNullSafe(this);
        }
    }

    /** {@code return !a.__lt__(b) || eq(a, b);} */
    record OrEqual(HelperCallee root, boolean isNegated, HelperCallee equality) implements ComparisonBody {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOrEqual(this);
        }
    }

    /** {@code return !a.__lt__(b) && !eq(a, b);} */
    record AndNotEqual(HelperCallee root, boolean isNegated, HelperCallee equality) implements ComparisonBody {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAndNotEqual(this);
        }
    }
}
