package good;

import dev.dunder.MetaUpper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Overloads that one lambda fits though their types look alike, and bounds that inference does not keep to. */
@MetaUpper
@SuppressWarnings("overloads")
public final class Lambdas<T> {
    public <S extends Comparable<S>> Lambdas(Consumer<? super S> consumer) {}

    /** Beside {@link #and(Predicate[])}, once that has one argument. */
    public boolean and(Predicate<? super T> predicate) {
        return true;
    }

    @SafeVarargs
    public static <T> boolean and(Predicate<? super T>... predicates) {
        return true;
    }

    /** Beside {@link #or(Predicate, String)}: a lambda takes either of them. */
    public static <T> boolean or(Predicate<T> predicate, Object text) {
        return true;
    }

    public static <T> boolean or(Predicate<Class<T>> predicate, String text) {
        return true;
    }

    /** Beside {@link #not(Predicate, String)}, of which it says no more than where both are the same. */
    public static <A extends Number> boolean not(Predicate<A> predicate, Object text) {
        return true;
    }

    public static <B extends Number> boolean not(Predicate<B> predicate, String text) {
        return true;
    }

    /** Beside one with other bounds. */
    public static <A extends Number> boolean nor(Predicate<A> predicate, Object text) {
        return true;
    }

    public static <B> boolean nor(Predicate<B> predicate, String text) {
        return true;
    }

    /** Beside a subtype of its operand. */
    public static <A> Function<A, A> then(Function<A, A> function) {
        return function;
    }

    public static <A> Function<A, A> then(UnaryOperator<A> function) {
        return function;
    }

    public static <K extends Comparable<? super K>, V> Map<K, V> sorted(Function<? super K, ? extends V> values) {
        return Map.of();
    }

    public <K, E extends K> boolean all(Consumer<? super E> one, Function<? super T, ? extends K> other) {
        return true;
    }

    /** As specific as {@link #first(Iterable)}. */
    public static <A> A first(List<? extends Set<A>> sets) {
        return sets.get(0).iterator().next();
    }

    public static <A> A first(Iterable<A> values) {
        return values.iterator().next();
    }

    /** No bound ties what consumers take to anything. */
    public <K extends Comparable<K>, V> boolean any(Consumer<? super V> one, Iterable<? extends K> other) {
        return true;
    }
}
