package good;

import dev.dunder.MetaUpper;
import dev.dunder.Rename;
import good.other.Column;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** Hard generics: recursive and intersection bounds, wildcards, type parameters of methods, varargs. */
@MetaUpper
public class Node<T extends Comparable<? super T> & Serializable, E extends Exception> {
    public final T value;

    public Node<T, E> next;

    public Node<T, E>[] children;

    @Column("previous")
    private Node<T, E> previous;

    public Node(T value) {
        this.value = value;
    }

    public <S extends T> Node(S value, Node<T, E> next) throws E {
        this.value = value;
        this.next = next;
    }

    /** A copy. */
    public Node(Node<T, E> wrapped) {
        this(wrapped.value);
        next = wrapped.next;
    }

    @Rename("NEXT_")
    public Node<T, E> next() throws E {
        return next;
    }

    public <U extends Comparable<? super U> & Serializable> Node<U, E> map(
            Function<? super T, ? extends U> change) {
        return new Node<>(change.apply(value));
    }

    public static <K extends Comparable<? super K> & Serializable> Node<K, RuntimeException> of(K value) {
        return new Node<>(value);
    }

    public Node<? extends T, ?> any() {
        return this;
    }

    public Node<T, E> join(Node<T, E> one, Node<? extends T, ? super E> other) {
        return other == null ? one : this;
    }

    public Optional<Node<T, E>> maybe(List<Node<T, E>> nodes) {
        return nodes.stream().findFirst();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <K> List<K> all(K... items) {
        return List.of(items);
    }

    @SuppressWarnings("unchecked")
    public int count(List<T>... items) {
        return items.length;
    }

    @SuppressWarnings("rawtypes")
    public Node raw(Node other) {
        return other;
    }

    @SuppressWarnings("overloads")
    public <K> int by(ToIntFunction<K> key) {
        return 1;
    }

    @SuppressWarnings("overloads")
    public <K> int by(ToLongFunction<K> key) {
        return 2;
    }

    public boolean equals(Node<T, E> other) {
        return other == this;
    }

    @Column(value = "a \"b\"", type = List.class, sizes = {1, 2})
    public int sized(@Column("size") int size) {
        return size;
    }

    @Column(type = Secret.class)
    public void secret() {}

    private static class Secret {}

    /** An inner class, which takes the type parameters of the class around it along. */
    @MetaUpper
    public class Inner<U> {
        public Inner<U> self() {
            return this;
        }

        public Node<T, E> outer(U key) {
            return Node.this;
        }
    }
}
