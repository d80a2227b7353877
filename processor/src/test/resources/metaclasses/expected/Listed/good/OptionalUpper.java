package good;

import dev.dunder.GeneratedByDunder;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * {@link Optional} with names in upper case.
 *
 * <p>Results of exactly the type {@code Optional} are wrapped; those in arrays, collections and
 * other types are not.
 */
@GeneratedByDunder
public final class OptionalUpper<T> {
    private final Optional<T> wrapped;

    private OptionalUpper(Optional<T> optional) {
        wrapped = optional;
    }

    /**
     * A facade around an instance.
     *
     * @param optional the instance to wrap
     * @return its facade
     */
    public static <T> OptionalUpper<T> of(Optional<T> optional) {
        return new OptionalUpper<>(Objects.requireNonNull(optional, "optional"));
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public Optional<T> unwrap() {
        return wrapped;
    }

    /** As {@link Optional#empty()}. */
    public static <T> OptionalUpper<T> EMPTY() {
        return wrapOrNull(Optional.<T>empty());
    }

    /** As {@link Optional#filter(Predicate)}. */
    public OptionalUpper<T> FILTER(Predicate<? super T> predicate) {
        return wrapOrNull(wrapped.filter(predicate));
    }

    /** As {@link Optional#flatMap(Function)}. */
    public <U> OptionalUpper<U> FLAT_MAP(Function<? super T, ? extends Optional<? extends U>> function) {
        return wrapOrNull(wrapped.<U>flatMap(function));
    }

    /** As {@link Optional#get()}. */
    public T GET() {
        return wrapped.get();
    }

    /** As {@link Optional#ifPresentOrElse(Consumer, Runnable)}. */
    public void IF_PRESENT_OR_ELSE(Consumer<? super T> consumer, Runnable runnable) {
        wrapped.ifPresentOrElse(consumer, runnable);
    }

    /** As {@link Optional#ifPresent(Consumer)}. */
    public void IF_PRESENT(Consumer<? super T> consumer) {
        wrapped.ifPresent(consumer);
    }

    /** As {@link Optional#isEmpty()}. */
    public boolean IS_EMPTY() {
        return wrapped.isEmpty();
    }

    /** As {@link Optional#isPresent()}. */
    public boolean IS_PRESENT() {
        return wrapped.isPresent();
    }

    /** As {@link Optional#map(Function)}. */
    public <U> OptionalUpper<U> MAP(Function<? super T, ? extends U> function) {
        return wrapOrNull(wrapped.<U>map(function));
    }

    /** As {@link Optional#ofNullable(Object)}. */
    public static <T> OptionalUpper<T> OF_NULLABLE(T t) {
        return wrapOrNull(Optional.<T>ofNullable(t));
    }

    /** As {@link Optional#of(Object)}. */
    public static <T> OptionalUpper<T> OF(T t) {
        return wrapOrNull(Optional.<T>of(t));
    }

    /** As {@link Optional#orElseGet(Supplier)}. */
    public T OR_ELSE_GET(Supplier<? extends T> supplier) {
        return wrapped.orElseGet(supplier);
    }

    /** As {@link Optional#orElseThrow()}. */
    public T OR_ELSE_THROW() {
        return wrapped.orElseThrow();
    }

    /** As {@link Optional#orElseThrow(Supplier)}. */
    public <X extends Throwable> T OR_ELSE_THROW(Supplier<? extends X> supplier) throws X {
        return wrapped.orElseThrow(supplier);
    }

    /** As {@link Optional#orElse(Object)}. */
    public T OR_ELSE(T t) {
        return wrapped.orElse(t);
    }

    /** As {@link Optional#or(Supplier)}. */
    public OptionalUpper<T> OR(Supplier<? extends Optional<? extends T>> supplier) {
        return wrapOrNull(wrapped.or(supplier));
    }

    /** As {@link Optional#stream()}. */
    public Stream<T> STREAM() {
        return wrapped.stream();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OptionalUpper<?> that && Objects.equals(wrapped, that.wrapped);
    }

    @Override
    public int hashCode() {
        return wrapped.hashCode();
    }

    @Override
    public String toString() {
        return wrapped.toString();
    }

    private static <T> OptionalUpper<T> wrapOrNull(Optional<T> optional) {
        return optional == null ? null : new OptionalUpper<>(optional);
    }
}
