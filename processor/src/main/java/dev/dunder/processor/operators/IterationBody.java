package dev.dunder.processor.operators;

import com.palantir.javapoet.TypeName;

/** Elements one after the other. */
sealed interface IterationBody {

    /** What a visitor makes of this body. */
    <R> R accept(Visitor<R> visitor);

    /** Takes bodies apart: it has a method for each kind. */
    interface Visitor<R> {
        R visitItself(Itself body);

        R visitFreshIterator(FreshIterator body);

        R visitSharedIterator(SharedIterator body);

        R visitView(View body);

        R visitListed(Listed body);

        R visitBackwards(Backwards body);

        R visitSearch(Search body);
    }

    /** {@code return a;} */
    record Itself() implements IterationBody {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitItself(this);
        }
    }

    /**
     * {@code return () -> a.__iter__();}
     *
     * @param callee what gives an iterator
     * @param isWidened whether that iterator is one of an unknown subtype of the elements' type
     */
    record FreshIterator(HelperCallee callee, boolean isWidened) implements IterationBody {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitFreshIterator(this);
        }
    }

    /**
     * {@code Iterator<E> iterator = a.__iter__(); return () -> iterator;}
     *
     * @param callee what gives an iterator, and may fail
     * @param iterator the iterator's type
     * @param isWidened whether that iterator is one of an unknown subtype of the elements' type
     */
    record SharedIterator(HelperCallee callee, TypeName iterator, boolean isWidened) implements IterationBody {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitSharedIterator(this);
        }
    }

    /** {@code return new ListView<>(a);} */
    record View(boolean isGeneric) implements IterationBody {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitView(this);
        }
    }

    /** {@code return asList(a);} */
    record Listed() implements IterationBody {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitListed(this);
        }
    }

    /** {@code return () -> { … IntStream.iterate(…).mapToObj(items::get).iterator(); };}, from the last to the first. */
    record Backwards(TypeName element) implements IterationBody {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitBackwards(this);
        }
    }

    /**
     * {@code for (E element : iter(a)) { if (Objects.equals(element, b)) { return true; } } return false;}
     *
     * @param element the elements' type
     * @param isByValue whether numbers are compared by value
     */
    record Search(TypeName element, boolean isByValue) implements IterationBody {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitSearch(this);
        }
    }
}
