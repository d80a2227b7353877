package good;

import dev.dunder.GeneratedByDunder;
import good.other.Column;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/**
 * {@link Node} with names in upper case.
 *
 * <p>Hard generics: recursive and intersection bounds, wildcards, type parameters of methods, varargs.
 *
 * <p>Results and arguments of exactly the type {@code Node} are wrapped; those in arrays, collections and
 * other types are not.
 */
@GeneratedByDunder
public final class NodeUpper<T extends Comparable<? super T> & Serializable, E extends Exception> {
    private final Node<T, E> wrapped;

    private NodeUpper(Node<T, E> node, Wrapping marker) {
        wrapped = node;
    }

    /** As {@link Node#Node(Comparable)}. */
    public NodeUpper(T value) {
        this(new Node<T, E>(value), Wrapping.IT);
    }

    /** As {@link Node#Node(Comparable, Node)}. */
    public <S extends T> NodeUpper(S value, Node<T, E> next) throws E {
        this(new Node<T, E>(value, next), Wrapping.IT);
    }

    /** As {@link Node#Node(Comparable, Node)}. */
    public <S extends T> NodeUpper(S value, NodeUpper<T, E> next) throws E {
        this(new Node<T, E>(value, unwrapOrNull(next)), Wrapping.IT);
    }

    /**
     * A copy.
     *
     * <p>As {@link Node#Node(Node)}.
     */
    public NodeUpper(Node<T, E> wrapped) {
        this(new Node<T, E>(wrapped), Wrapping.IT);
    }

    /**
     * A copy.
     *
     * <p>As {@link Node#Node(Node)}.
     */
    public NodeUpper(NodeUpper<T, E> wrapped) {
        this(new Node<T, E>(unwrapOrNull(wrapped)), Wrapping.IT);
    }

    /**
     * A facade around an instance.
     *
     * @param node the instance to wrap
     * @return its facade
     */
    public static <T extends Comparable<? super T> & Serializable, E extends Exception> NodeUpper<T, E> of(
            Node<T, E> node) {
        return new NodeUpper<>(Objects.requireNonNull(node, "node"), Wrapping.IT);
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public Node<T, E> unwrap() {
        return wrapped;
    }

    /** As {@link Node#value}. */
    public T VALUE() {
        return wrapped.value;
    }

    /** As {@link Node#next}. */
    public NodeUpper<T, E> NEXT() {
        return wrapOrNull(wrapped.next);
    }

    /** As {@link Node#next}. */
    public void NEXT(Node<T, E> value) {
        wrapped.next = value;
    }

    /** As {@link Node#next}. */
    public void NEXT(NodeUpper<T, E> value) {
        wrapped.next = unwrapOrNull(value);
    }

    /** As {@link Node#children}. */
    public Node<T, E>[] CHILDREN() {
        return wrapped.children;
    }

    /** As {@link Node#children}. */
    public void CHILDREN(Node<T, E>[] value) {
        wrapped.children = value;
    }

    /** As {@link Node#next()}. */
    public NodeUpper<T, E> NEXT_() throws E {
        return wrapOrNull(wrapped.next());
    }

    /** As {@link Node#map(Function)}. */
    public <U extends Comparable<? super U> & Serializable> NodeUpper<U, E> MAP(
            Function<? super T, ? extends U> change) {
        return wrapOrNull(wrapped.<U>map(change));
    }

    /** As {@link Node#of(Comparable)}. */
    public static <K extends Comparable<? super K> & Serializable> NodeUpper<K, RuntimeException> OF(K value) {
        return wrapOrNull(Node.<K>of(value));
    }

    /** As {@link Node#any()}. */
    public NodeUpper<? extends T, ?> ANY() {
        return wrapOrNull(wrapped.any());
    }

    /** As {@link Node#join(Node, Node)}. */
    public NodeUpper<T, E> JOIN(Node<T, E> one, Node<? extends T, ? super E> other) {
        return wrapOrNull(wrapped.join(one, other));
    }

    /** As {@link Node#join(Node, Node)}. */
    public NodeUpper<T, E> JOIN(NodeUpper<T, E> one, NodeUpper<? extends T, ? super E> other) {
        return wrapOrNull(wrapped.join(unwrapOrNull(one), unwrapOrNull(other)));
    }

    /** As {@link Node#maybe(List)}. */
    public Optional<Node<T, E>> MAYBE(List<Node<T, E>> nodes) {
        return wrapped.maybe(nodes);
    }

    /** As {@link Node#all(Object[])}. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <K> List<K> ALL(K... items) {
        return wrapped.all(items);
    }

    /** As {@link Node#count(List[])}. */
    @SuppressWarnings("unchecked")
    public int COUNT(List<T>... items) {
        return wrapped.count(items);
    }

    /** As {@link Node#raw(Node)}. */
    @SuppressWarnings({"rawtypes", "unchecked"})
    public NodeUpper RAW(Node other) {
        return wrapOrNull(wrapped.raw(other));
    }

    /** As {@link Node#raw(Node)}. */
    @SuppressWarnings({"rawtypes", "unchecked"})
    public NodeUpper RAW(NodeUpper other) {
        return wrapOrNull(wrapped.raw(unwrapOrNull(other)));
    }

    /** As {@link Node#by(ToIntFunction)}. */
    @SuppressWarnings("overloads")
    public <K> int BY(ToIntFunction<K> key) {
        return wrapped.by(key);
    }

    /** As {@link Node#by(ToLongFunction)}. */
    @SuppressWarnings("overloads")
    public <K> int BY(ToLongFunction<K> key) {
        return wrapped.by(key);
    }

    /** As {@link Node#equals(Node)}. */
    public boolean equals(Node<T, E> other) {
        return wrapped.equals(other);
    }

    /** As {@link Node#equals(Node)}. */
    public boolean equals(NodeUpper<T, E> other) {
        return wrapped.equals(unwrapOrNull(other));
    }

    /** As {@link Node#sized(int)}. */
    @Column(
            value = "a \"b\"",
            type = List.class,
            sizes = {
                    1,
                    2
            }
    )
    public int SIZED(@Column("size") int size) {
        return wrapped.sized(size);
    }

    /** As {@link Node#secret()}. */
    public void SECRET() {
        wrapped.secret();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NodeUpper<?, ?> that && Objects.equals(wrapped, that.wrapped);
    }

    @Override
    public int hashCode() {
        return wrapped.hashCode();
    }

    @Override
    public String toString() {
        return wrapped.toString();
    }

    private static <T extends Comparable<? super T> & Serializable, E extends Exception> NodeUpper<T, E> wrapOrNull(
            Node<T, E> node) {
        return node == null ? null : new NodeUpper<>(node, Wrapping.IT);
    }

    private static <T extends Comparable<? super T> & Serializable, E extends Exception> Node<T, E> unwrapOrNull(
            NodeUpper<T, E> facade) {
        return facade == null ? null : facade.wrapped;
    }

    private enum Wrapping {
        IT
    }
}
