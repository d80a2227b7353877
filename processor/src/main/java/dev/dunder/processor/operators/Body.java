package dev.dunder.processor.operators;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/** What a helper does. Each form is written by one method of a writer; the model holds no code. */
sealed interface Body permits Body.Call, Body.Comparison, Body.Iteration, Body.Many {

    /** One call, and what becomes of its result. */
    sealed interface Call extends Body {

        /** {@code return a.plus(b);} */
        record Returned(Callee callee) implements Call {}

        /** {@code a.clear();} */
        record Performed(Callee callee) implements Call {}

        /** {@code a.__iadd__(b); return a;} */
        record Mutation(Callee callee) implements Call {}

        /** {@code return (double) index(a);} */
        record Cast(Callee callee, TypeName type) implements Call {}

        /** {@code return index(a).doubleValue();} */
        record Converted(Callee callee, String method) implements Call {}

        /** {@code return new BigDecimal(Math.floor(toFloat(a))).toBigInteger();} */
        record Rounded(String function) implements Call {}

        /** {@code if (!spec.isEmpty()) throw …; return str(a);} */
        record Formatted(String typeName) implements Call {}

        /** {@code return b -> call(a, b);} */
        record Function(Callee callee) implements Call {}
    }

    /** A truth value. */
    sealed interface Comparison extends Body {

        /** {@code return a.compareTo(b) < 0;} */
        record ThreeWay(Callee callee, String sign) implements Comparison {}

        /** {@code return !eq(a, b);} */
        record Negation(Callee callee) implements Comparison {}

        /** {@code return len(a) != 0;} */
        record NonZero(Callee callee) implements Comparison {}

        /** {@code return Objects.equals(a, b);} */
        record ObjectsEqual() implements Comparison {}

        /** {@code if (a == null || b == null) return a == null && b == null; return a.__eq__(b);} */
        record NullSafe(Callee callee, boolean isEquality, boolean isPrimitiveLeft, boolean isPrimitiveRight)
                implements Comparison {}

        /**
         * {@code return !a.__lt__(b) && !eq(a, b);}
         *
         * @param root the method that the type defines
         * @param isNegated whether its opposite counts
         * @param link what equality adds
         * @param equality the test of equality
         */
        record Ordering(Callee root, boolean isNegated, Link link, Callee equality) implements Comparison {}

        /** How equality joins in {@code functools.total_ordering}. */
        enum Link {
            /** Not at all. */
            NONE,
            /** {@code … || eq(a, b)} */
            OR_EQUAL,
            /** {@code … && !eq(a, b)} */
            AND_NOT_EQUAL
        }
    }

    /** ElementType one after the other. */
    sealed interface Iteration extends Body {

        /** {@code return a;} */
        record Itself() implements Iteration {}

        /**
         * {@code return () -> a.__iter__();}
         *
         * @param callee what gives an iterator
         * @param isWidened whether that iterator is one of an unknown subtype of the elements' type
         */
        record EachTime(Callee callee, boolean isWidened) implements Iteration {}

        /**
         * {@code Iterator<E> iterator = a.__iter__(); return () -> iterator;}
         *
         * @param callee what gives an iterator, and may fail
         * @param iterator the iterator's type
         * @param isWidened whether that iterator is one of an unknown subtype of the elements' type
         */
        record Once(Callee callee, TypeName iterator, boolean isWidened) implements Iteration {}

        /** {@code return new ListView<>(a);} */
        record View(boolean isGeneric) implements Iteration {}

        /** {@code return asList(a);} */
        record Listed() implements Iteration {}

        /** {@code return () -> { … IntStream.iterate(…).mapToObj(items::get).iterator(); };}, from the last to the first. */
        record Backwards(TypeName element) implements Iteration {}

        /**
         * {@code for (E element : iter(a)) { if (Objects.equals(element, b)) { return true; } } return false;}
         *
         * @param element the elements' type
         * @param isByValue whether numbers are compared by value
         */
        record Search(TypeName element, boolean isByValue) implements Iteration {}
    }

    /** Many objects of the type. */
    sealed interface Many extends Body {

        /** {@code T total = ZERO; for (T value : values) total = add(total, value); return total;} */
        record Fold(String helper, TypeName type, Identity identity) implements Many {}

        /** As {@link Fold}, from the first value on; an {@code Optional}. */
        record FoldFromFirst(String helper, TypeName type) implements Many {}

        /** {@code return Collectors.reducing(ZERO, (a, b) -> add(a, b));} */
        record Collecting(String helper, Identity identity) implements Many {}

        /** As {@link Collecting}, without an identity; an {@code Optional}. */
        record CollectingOptional(String helper) implements Many {}

        /**
         * The least or the greatest.
         *
         * @param name {@code min} or {@code max}
         * @param type the type
         * @param test the helper that says whether a value goes before the best so far
         * @param isSwapped whether it asks that of the best so far and the value
         */
        record Extremum(String name, TypeName type, String test, boolean isSwapped) implements Many {}

        /** {@code result.sort((a, b) -> a.compareTo(b));} */
        record SortedByComparison(TypeName type, Callee comparison) implements Many {}

        /** {@code return Sorting.sorted(values, (a, b) -> lt(a, b));} */
        record SortedByOrder() implements Many {}

        /** A constant of the type: {@code Money.ZERO}, {@code Money.zero()}. */
        record Identity(ClassName owner, String name, boolean isMethod) {}
    }
}
