package good;

import dev.dunder.GeneratedByDunder;
import java.util.List;
import java.util.Objects;

/**
 * {@link Child} with names in upper case.
 *
 * <p>Inherits from another package, which keeps some types to itself.
 *
 * <p>Results of exactly the type {@code Child} are wrapped; those in arrays, collections and
 * other types are not.
 *
 * <p>Left out, as this package cannot see a type in their signatures: {@code hidden()}, {@code hiddens(int)}.
 */
@GeneratedByDunder
public final class ChildUpper<T> {
    private final Child<T> wrapped;

    private ChildUpper(Child<T> child, Wrapping marker) {
        wrapped = child;
    }

    /** As {@link Child#Child()}. */
    public ChildUpper() {
        this(new Child<T>(), Wrapping.IT);
    }

    /**
     * A facade around an instance.
     *
     * @param child the instance to wrap
     * @return its facade
     */
    public static <T> ChildUpper<T> of(Child<T> child) {
        return new ChildUpper<>(Objects.requireNonNull(child, "child"), Wrapping.IT);
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public Child<T> unwrap() {
        return wrapped;
    }

    /** As {@link Child#shared}. */
    public T SHARED() {
        return wrapped.shared;
    }

    /** As {@link Child#shared}. */
    public void SHARED(T value) {
        wrapped.shared = value;
    }

    /** As {@link Child#next()}. */
    public ChildUpper<T> NEXT() {
        return wrapOrNull(wrapped.next());
    }

    /** As {@link Child#all(Object, List)}. */
    public List<T> ALL(T t, List<? super T> list) {
        return wrapped.all(t, list);
    }

    /** As {@link Child#pair(Object)}. */
    public <U> T PAIR(U u) {
        return wrapped.pair(u);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChildUpper<?> that && Objects.equals(wrapped, that.wrapped);
    }

    @Override
    public int hashCode() {
        return wrapped.hashCode();
    }

    @Override
    public String toString() {
        return wrapped.toString();
    }

    private static <T> ChildUpper<T> wrapOrNull(Child<T> child) {
        return child == null ? null : new ChildUpper<>(child, Wrapping.IT);
    }

    private enum Wrapping {
        IT
    }
}
