package behaviour;

import dev.dunder.Operators;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Type parameters of all kinds, and what supertypes make of them. */
final class Generic {
    private Generic() {}

    /** A recursive bound. */
    @Operators
    abstract static class Group<T extends Group<T>> {
        abstract T plus(T other);
    }

    /** Its operators are those of the supertype, with this type in place of the variable. */
    @Operators
    static final class Modular extends Group<Modular> {
        final int value;

        Modular(int value) {
            this.value = value % 5;
        }

        @Override
        Modular plus(Modular other) {
            return new Modular(value + other.value);
        }
    }

    /** An intersection bound. */
    @Operators
    record Range<T extends Number & Comparable<T>>(T low, T high) {
        boolean contains(T value) {
            return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
        }

        <S extends T> S get(S key) {
            return key;
        }
    }

    /** A method's variable that would hide the type's. */
    @Operators
    record Box<T>(T content) {
        @SuppressWarnings("hiding")
        <T> Box<T> plus(T other) {
            return new Box<>(other);
        }
    }

    abstract static class Chain<V> {
        /** The bound of {@code U} names the type's own variable. */
        <U extends V> List<U> and(List<? super U> others, U last) {
            return List.of(last);
        }

        <U extends V> U times(U other) {
            return other;
        }
    }

    @Operators
    static final class Numbers extends Chain<Number> {}

    interface Doubling<T> {
        T half();

        default T times(int factor) {
            return half();
        }

        default T plus(T other) {
            return other;
        }
    }

    interface Adding<T> {
        T plus(T other);
    }

    /** Two interfaces have the same method: the one with a body counts. */
    @Operators
    record Diamond(int value) implements Adding<Diamond>, Doubling<Diamond> {
        @Override
        public Diamond half() {
            return new Diamond(value / 2);
        }

        @Override
        public Diamond plus(Diamond other) {
            return Doubling.super.plus(other);
        }
    }

    interface Summing {
        Summed plus(Summed other);
    }

    /** Two interfaces have the same method, but for erasure: no call can choose one. */
    @Operators
    interface Summed extends Adding<Summed>, Summing {
        int size();
    }

    static class Shape {
        Object plus(Shape other) {
            return "shape";
        }
    }

    /** Gives something narrower than what it overrides. */
    @Operators
    static final class Circle extends Shape {
        @Override
        String plus(Shape other) {
            return "circle";
        }
    }

    /** An inner class uses the variables of the class around it. */
    static final class Outer<A> {
        final A a;

        Outer(A a) {
            this.a = a;
        }

        @Operators
        final class Inner<B> {
            A get(B key) {
                return a;
            }
        }
    }

    /** Any number of arguments whose type arrays cannot check. */
    @Operators
    static final class Collector<T> {
        @SafeVarargs
        final List<T> __call__(T... arguments) {
            List<T> collected = new ArrayList<>();
            for (T argument : arguments) {
                collected.add(argument);
            }
            return collected;
        }
    }

    /** As {@link Collector}, but not to be trusted. */
    @Operators
    static class Unsafe<T> {
        @SuppressWarnings("unchecked")
        T[] __call__(T... arguments) {
            return arguments;
        }
    }

    /** One lambda fits both. */
    @Operators
    record Filter(String name) {
        @SuppressWarnings("overloads")
        Filter and(Predicate<String> other) {
            return new Filter(name + " and predicate");
        }

        @SuppressWarnings("overloads")
        Filter and(IntPredicate other) {
            return new Filter(name + " and int predicate");
        }
    }

    /** Its supertype is raw, and its iterator is not. */
    @SuppressWarnings("rawtypes")
    @Operators
    static final class Words implements Iterable {
        @Override
        public Iterator<String> iterator() {
            return List.of("a", "b").iterator();
        }
    }

    /** An iterator of something unknown that is a number. */
    @Operators
    record Figures(List<? extends Number> figures) {
        Iterator<? extends Number> __iter__() {
            return figures.iterator();
        }
    }

    /** A list is its own list view. */
    @Operators
    interface Row<E> extends List<E> {}
}
