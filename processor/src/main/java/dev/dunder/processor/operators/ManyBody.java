package dev.dunder.processor.operators;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/** A result of many objects of the type. */
sealed interface ManyBody {

    /** What a visitor makes of this body. */
    <R> R accept(Visitor<R> visitor);

    /** Takes bodies apart: it has a method for each kind. */
    interface Visitor<R> {
        R visitFold(Fold body);

        R visitFoldFromFirst(FoldFromFirst body);

        R visitCollecting(Collecting body);

        R visitCollectingOptional(CollectingOptional body);

        R visitExtremum(Extremum body);

        R visitSortedByComparison(SortedByComparison body);

        R visitSortedByOrder(SortedByOrder body);
    }

    /** {@code T total = ZERO; for (T value : values) total = add(total, value); return total;} */
    record Fold(HelperCallee operation, TypeName type, Identity identity) implements ManyBody {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitFold(this);
        }
    }

    /** As {@link Fold}, from the first value on; an {@code Optional}. */
    record FoldFromFirst(HelperCallee operation, TypeName type) implements ManyBody {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitFoldFromFirst(this);
        }
    }

    /** {@code return Collectors.reducing(ZERO, (a, b) -> add(a, b));} */
    record Collecting(HelperCallee operation, Identity identity) implements ManyBody {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitCollecting(this);
        }
    }

    /** As {@link Collecting}, without an identity; an {@code Optional}. */
    record CollectingOptional(HelperCallee operation) implements ManyBody {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitCollectingOptional(this);
        }
    }

    /**
     * The least or the greatest.
     *
     * @param name {@code min} or {@code max}
     * @param type the type
     * @param test the comparison that says whether a value goes before the best so far
     */
    record Extremum(String name, TypeName type, HelperCallee test) implements ManyBody {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitExtremum(this);
        }
    }

    /** {@code result.sort((a, b) -> a.compareTo(b));} */
    record SortedByComparison(TypeName type, HelperCallee comparison) implements ManyBody {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitSortedByComparison(this);
        }
    }

    /** {@code return Sorting.sorted(values, (a, b) -> lt(a, b));} */
    record SortedByOrder(HelperCallee test) implements ManyBody {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitSortedByOrder(this);
        }
    }

    /** A constant of the type: {@code Money.ZERO}, {@code Money.zero()}. */
    record Identity(ClassName owner, String name, boolean isMethod) {}
}
