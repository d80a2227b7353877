package dev.dunder.processor.operators;

/** What a helper does: a body of one of four kinds. Each is written by one method of a writer; the model holds no code. */
sealed interface Body {

    /** What a visitor makes of this body. */
    <R> R accept(Visitor<R> visitor);

    /** Takes bodies apart: it has a method for each kind. */
    interface Visitor<R> {
        R visitCall(CallBody body);

        R visitComparison(ComparisonBody body);

        R visitIteration(IterationBody body);

        R visitMany(ManyBody body);
    }

    /** A body that is {@link CallBody}. */
    record OfCall(CallBody body) implements Body {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitCall(body);
        }
    }

    /** A body that is {@link ComparisonBody}. */
    record OfComparison(ComparisonBody body) implements Body {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitComparison(body);
        }
    }

    /** A body that is {@link IterationBody}. */
    record OfIteration(IterationBody body) implements Body {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitIteration(body);
        }
    }

    /** A body that is {@link ManyBody}. */
    record OfMany(ManyBody body) implements Body {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitMany(body);
        }
    }

    /** A body of this kind. */
    static Body of(CallBody body) {
        return new OfCall(body);
    }

    /** A body of this kind. */
    static Body of(ComparisonBody body) {
        return new OfComparison(body);
    }

    /** A body of this kind. */
    static Body of(IterationBody body) {
        return new OfIteration(body);
    }

    /** A body of this kind. */
    static Body of(ManyBody body) {
        return new OfMany(body);
    }
}
