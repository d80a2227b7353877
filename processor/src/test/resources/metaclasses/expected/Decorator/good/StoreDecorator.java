package good;

import dev.dunder.GeneratedByDunder;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * {@link Store} under the same names.
 *
 * <p>A store.
 *
 * <p>Results of exactly the type {@code Store} are wrapped; those in arrays, collections and
 * other types are not.
 *
 * @param <K> keys
 */
@SuppressWarnings("try")
@GeneratedByDunder
public class StoreDecorator<K extends Comparable<K>> implements Store<K> {
    private final Store<K> wrapped;

    private StoreDecorator(Store<K> store, Wrapping marker) {
        wrapped = store;
    }

    /**
     * A facade of a class that extends this one.
     *
     * @param store the instance to wrap
     */
    protected StoreDecorator(Store<K> store) {
        this(Objects.requireNonNull(store, "store"), Wrapping.IT);
    }

    /**
     * A facade around an instance.
     *
     * @param store the instance to wrap
     * @return its facade
     */
    public static <K extends Comparable<K>> StoreDecorator<K> of(Store<K> store) {
        return new StoreDecorator<>(Objects.requireNonNull(store, "store"), Wrapping.IT);
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public Store<K> unwrap() {
        return wrapped;
    }

    /** As {@link Store#NAMES}. */
    public static List<String> NAMES() {
        return Store.NAMES;
    }

    /**
     * Puts a key.
     *
     * <p>As {@link Store#put(Comparable)}.
     *
     * @param key the key
     * @return this store
     */
    @Override
    public StoreDecorator<K> put(K key) {
        return wrapOrNull(wrapped.put(key));
    }

    /**
     * All of another store.
     *
     * <p>As {@link Store#putAll(Store)}.
     */
    @Override
    public void putAll(Store<? extends K> other) {
        wrapped.putAll(other);
    }

    /** As {@link Store#first()}. */
    @Override
    public java.util.Map.Entry<K, Store.Entry> first() {
        return wrapped.first();
    }

    /** As {@link Store#all(Iterable)}. */
    @Override
    public <T extends K> StoreDecorator<K> all(Iterable<T> keys) throws IllegalStateException {
        return wrapOrNull(wrapped.<T>all(keys));
    }

    /** As {@link Store#limit()}. */
    @Override
    public int limit() {
        return wrapped.limit();
    }

    /** As {@link Store#count(String[])}. */
    public static int count(String... names) {
        return Store.count(names);
    }

    /** As {@link Store#close()}. */
    @Override
    public void close() throws Exception {
        wrapped.close();
    }

    /** As {@link Store#addAll(Collection)}. */
    @Override
    public boolean addAll(Collection<? extends K> collection) {
        return wrapped.addAll(collection);
    }

    /** As {@link Store#add(Object)}. */
    @Override
    public boolean add(K k) {
        return wrapped.add(k);
    }

    /** As {@link Store#clear()}. */
    @Override
    public void clear() {
        wrapped.clear();
    }

    /** As {@link Store#containsAll(Collection)}. */
    @Override
    public boolean containsAll(Collection<?> collection) {
        return wrapped.containsAll(collection);
    }

    /** As {@link Store#contains(Object)}. */
    @Override
    public boolean contains(Object object) {
        return wrapped.contains(object);
    }

    /** As {@link Store#forEach(Consumer)}. */
    @Override
    public void forEach(Consumer<? super K> consumer) {
        wrapped.forEach(consumer);
    }

    /** As {@link Store#isEmpty()}. */
    @Override
    public boolean isEmpty() {
        return wrapped.isEmpty();
    }

    /** As {@link Store#iterator()}. */
    @Override
    public Iterator<K> iterator() {
        return wrapped.iterator();
    }

    /** As {@link Store#parallelStream()}. */
    @Override
    public Stream<K> parallelStream() {
        return wrapped.parallelStream();
    }

    /** As {@link Store#removeAll(Collection)}. */
    @Override
    public boolean removeAll(Collection<?> collection) {
        return wrapped.removeAll(collection);
    }

    /** As {@link Store#removeIf(Predicate)}. */
    @Override
    public boolean removeIf(Predicate<? super K> predicate) {
        return wrapped.removeIf(predicate);
    }

    /** As {@link Store#remove(Object)}. */
    @Override
    public boolean remove(Object object) {
        return wrapped.remove(object);
    }

    /** As {@link Store#retainAll(Collection)}. */
    @Override
    public boolean retainAll(Collection<?> collection) {
        return wrapped.retainAll(collection);
    }

    /** As {@link Store#size()}. */
    @Override
    public int size() {
        return wrapped.size();
    }

    /** As {@link Store#spliterator()}. */
    @Override
    public Spliterator<K> spliterator() {
        return wrapped.spliterator();
    }

    /** As {@link Store#stream()}. */
    @Override
    public Stream<K> stream() {
        return wrapped.stream();
    }

    /** As {@link Store#toArray()}. */
    @Override
    public Object[] toArray() {
        return wrapped.toArray();
    }

    /** As {@link Store#toArray(IntFunction)}. */
    @Override
    public <T> T[] toArray(IntFunction<T[]> intFunction) {
        return wrapped.toArray(intFunction);
    }

    /** As {@link Store#toArray(Object[])}. */
    @Override
    public <T> T[] toArray(T[] ts) {
        return wrapped.toArray(ts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoreDecorator<?> that && Objects.equals(wrapped, that.wrapped);
    }

    @Override
    public int hashCode() {
        return wrapped.hashCode();
    }

    @Override
    public String toString() {
        return wrapped.toString();
    }

    private static <K extends Comparable<K>> StoreDecorator<K> wrapOrNull(Store<K> store) {
        return store == null ? null : new StoreDecorator<>(store, Wrapping.IT);
    }

    private enum Wrapping {
        IT
    }
}
