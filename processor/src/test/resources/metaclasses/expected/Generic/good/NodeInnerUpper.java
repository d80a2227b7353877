package good;

import dev.dunder.GeneratedByDunder;
import java.io.Serializable;
import java.util.Objects;

/**
 * {@link Node.Inner} with names in upper case.
 *
 * <p>An inner class, which takes the type parameters of the class around it along.
 *
 * <p>Results of exactly the type {@code Inner} are wrapped; those in arrays, collections and
 * other types are not.
 */
@GeneratedByDunder
public final class NodeInnerUpper<T extends Comparable<? super T> & Serializable, E extends Exception, U> {
    private final Node<T, E>.Inner<U> wrapped;

    private NodeInnerUpper(Node<T, E>.Inner<U> inner) {
        wrapped = inner;
    }

    /**
     * A facade around an instance.
     *
     * @param inner the instance to wrap
     * @return its facade
     */
    public static <T extends Comparable<? super T> & Serializable, E extends Exception, U> NodeInnerUpper<T, E, U> of(
            Node<T, E>.Inner<U> inner) {
        return new NodeInnerUpper<>(Objects.requireNonNull(inner, "inner"));
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public Node<T, E>.Inner<U> unwrap() {
        return wrapped;
    }

    /** As {@link Node.Inner#self()}. */
    public NodeInnerUpper<T, E, U> SELF() {
        return wrapOrNull(wrapped.self());
    }

    /** As {@link Node.Inner#outer(Object)}. */
    public Node<T, E> OUTER(U key) {
        return wrapped.outer(key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NodeInnerUpper<?, ?, ?> that && Objects.equals(wrapped, that.wrapped);
    }

    @Override
    public int hashCode() {
        return wrapped.hashCode();
    }

    @Override
    public String toString() {
        return wrapped.toString();
    }

    private static <T extends Comparable<? super T> & Serializable, E extends Exception, U> NodeInnerUpper<T, E, U> wrapOrNull(
            Node<T, E>.Inner<U> inner) {
        return inner == null ? null : new NodeInnerUpper<>(inner);
    }
}
