package good;

import dev.dunder.GeneratedByDunder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * {@link Lambdas} with names in upper case.
 *
 * <p>Overloads that one lambda fits though their types look alike, and bounds that inference does not keep to.
 */
@GeneratedByDunder
public final class LambdasUpper<T> {
    private final Lambdas<T> wrapped;

    private LambdasUpper(Lambdas<T> lambdas, Wrapping marker) {
        wrapped = lambdas;
    }

    /** As {@link Lambdas#Lambdas(Consumer)}. */
    public <S extends Comparable<S>> LambdasUpper(Consumer<? super S> consumer) {
        this(new <S>Lambdas<T>(consumer), Wrapping.IT);
    }

    /**
     * A facade around an instance.
     *
     * @param lambdas the instance to wrap
     * @return its facade
     */
    public static <T> LambdasUpper<T> of(Lambdas<T> lambdas) {
        return new LambdasUpper<>(Objects.requireNonNull(lambdas, "lambdas"), Wrapping.IT);
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public Lambdas<T> unwrap() {
        return wrapped;
    }

    /**
     * Beside {@code .and(Predicate[])}, once that has one argument.
     *
     * <p>As {@link Lambdas#and(Predicate)}.
     */
    @SuppressWarnings("overloads")
    public boolean AND(Predicate<? super T> predicate) {
        return wrapped.and(predicate);
    }

    /** As {@link Lambdas#and(Predicate[])}. */
    @SafeVarargs
    @SuppressWarnings({"overloads", "varargs"})
    public static <T> boolean AND(Predicate<? super T>... predicates) {
        return Lambdas.and(predicates);
    }

    /**
     * Beside {@code .or(Predicate, String)}: a lambda takes either of them.
     *
     * <p>As {@link Lambdas#or(Predicate, Object)}.
     */
    @SuppressWarnings("overloads")
    public static <T> boolean OR(Predicate<T> predicate, Object text) {
        return Lambdas.or(predicate, text);
    }

    /** As {@link Lambdas#or(Predicate, String)}. */
    @SuppressWarnings("overloads")
    public static <T> boolean OR(Predicate<Class<T>> predicate, String text) {
        return Lambdas.or(predicate, text);
    }

    /**
     * Beside {@code .not(Predicate, String)}, of which it says no more than where both are the same.
     *
     * <p>As {@link Lambdas#not(Predicate, Object)}.
     */
    public static <A extends Number> boolean NOT(Predicate<A> predicate, Object text) {
        return Lambdas.not(predicate, text);
    }

    /** As {@link Lambdas#not(Predicate, String)}. */
    public static <B extends Number> boolean NOT(Predicate<B> predicate, String text) {
        return Lambdas.not(predicate, text);
    }

    /**
     * Beside one with other bounds.
     *
     * <p>As {@link Lambdas#nor(Predicate, Object)}.
     */
    @SuppressWarnings("overloads")
    public static <A extends Number> boolean NOR(Predicate<A> predicate, Object text) {
        return Lambdas.nor(predicate, text);
    }

    /** As {@link Lambdas#nor(Predicate, String)}. */
    @SuppressWarnings("overloads")
    public static <B> boolean NOR(Predicate<B> predicate, String text) {
        return Lambdas.nor(predicate, text);
    }

    /**
     * Beside a subtype of its operand.
     *
     * <p>As {@link Lambdas#then(Function)}.
     */
    public static <A> Function<A, A> THEN(Function<A, A> function) {
        return Lambdas.then(function);
    }

    /** As {@link Lambdas#then(UnaryOperator)}. */
    public static <A> Function<A, A> THEN(UnaryOperator<A> function) {
        return Lambdas.then(function);
    }

    /** As {@link Lambdas#sorted(Function)}. */
    public static <K extends Comparable<? super K>, V> Map<K, V> SORTED(Function<? super K, ? extends V> values) {
        return Lambdas.<K, V>sorted(values);
    }

    /** As {@link Lambdas#all(Consumer, Function)}. */
    public <K, E extends K> boolean ALL(Consumer<? super E> one, Function<? super T, ? extends K> other) {
        return wrapped.<K, E>all(one, other);
    }

    /**
     * As specific as {@link good.Lambdas#first(java.lang.Iterable)}.
     *
     * <p>As {@link Lambdas#first(List)}.
     */
    public static <A> A FIRST(List<? extends Set<A>> sets) {
        return Lambdas.<A>first(sets);
    }

    /** As {@link Lambdas#first(Iterable)}. */
    public static <A> A FIRST(Iterable<A> values) {
        return Lambdas.first(values);
    }

    /**
     * No bound ties what consumers take to anything.
     *
     * <p>As {@link Lambdas#any(Consumer, Iterable)}.
     */
    public <K extends Comparable<K>, V> boolean ANY(Consumer<? super V> one, Iterable<? extends K> other) {
        return wrapped.any(one, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LambdasUpper<?> that && Objects.equals(wrapped, that.wrapped);
    }

    @Override
    public int hashCode() {
        return wrapped.hashCode();
    }

    @Override
    public String toString() {
        return wrapped.toString();
    }

    private enum Wrapping {
        IT
    }
}
