package good;

import dev.dunder.GeneratedByDunder;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Consumer;

/** {@link Iterator} with names in upper case. */
@GeneratedByDunder
public final class IteratorUpper<E> {
    private final Iterator<E> wrapped;

    private IteratorUpper(Iterator<E> iterator) {
        wrapped = iterator;
    }

    /**
     * A facade around an instance.
     *
     * @param iterator the instance to wrap
     * @return its facade
     */
    public static <E> IteratorUpper<E> of(Iterator<E> iterator) {
        return new IteratorUpper<>(Objects.requireNonNull(iterator, "iterator"));
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public Iterator<E> unwrap() {
        return wrapped;
    }

    /** As {@link Iterator#forEachRemaining(Consumer)}. */
    public void FOR_EACH_REMAINING(Consumer<? super E> consumer) {
        wrapped.forEachRemaining(consumer);
    }

    /** As {@link Iterator#hasNext()}. */
    public boolean HAS_NEXT() {
        return wrapped.hasNext();
    }

    /** As {@link Iterator#next()}. */
    public E NEXT() {
        return wrapped.next();
    }

    /** As {@link Iterator#remove()}. */
    public void REMOVE() {
        wrapped.remove();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IteratorUpper<?> that && Objects.equals(wrapped, that.wrapped);
    }

    @Override
    public int hashCode() {
        return wrapped.hashCode();
    }

    @Override
    public String toString() {
        return wrapped.toString();
    }
}
