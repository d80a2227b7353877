package good;

import dev.dunder.GeneratedByDunder;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;

/**
 * {@link Map.Entry} with names in upper case.
 *
 * <p>Results and arguments of exactly the type {@code Entry} are wrapped; those in arrays, collections and
 * other types are not.
 */
@GeneratedByDunder
public final class MapEntryUpper<K, V> {
    private final Map.Entry<K, V> wrapped;

    private MapEntryUpper(Map.Entry<K, V> entry) {
        wrapped = entry;
    }

    /**
     * A facade around an instance.
     *
     * @param entry the instance to wrap
     * @return its facade
     */
    public static <K, V> MapEntryUpper<K, V> of(Map.Entry<K, V> entry) {
        return new MapEntryUpper<>(Objects.requireNonNull(entry, "entry"));
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public Map.Entry<K, V> unwrap() {
        return wrapped;
    }

    /** As {@link Map.Entry#comparingByKey()}. */
    public static <K extends Comparable<? super K>, V> Comparator<Map.Entry<K, V>> COMPARING_BY_KEY() {
        return Map.Entry.comparingByKey();
    }

    /** As {@link Map.Entry#comparingByKey(Comparator)}. */
    public static <K, V> Comparator<Map.Entry<K, V>> COMPARING_BY_KEY(Comparator<? super K> comparator) {
        return Map.Entry.comparingByKey(comparator);
    }

    /** As {@link Map.Entry#comparingByValue()}. */
    public static <K, V extends Comparable<? super V>> Comparator<Map.Entry<K, V>> COMPARING_BY_VALUE() {
        return Map.Entry.comparingByValue();
    }

    /** As {@link Map.Entry#comparingByValue(Comparator)}. */
    public static <K, V> Comparator<Map.Entry<K, V>> COMPARING_BY_VALUE(Comparator<? super V> comparator) {
        return Map.Entry.comparingByValue(comparator);
    }

    /** As {@link Map.Entry#copyOf(Map.Entry)}. */
    public static <K, V> MapEntryUpper<K, V> COPY_OF(Map.Entry<? extends K, ? extends V> entry) {
        return wrapOrNull(Map.Entry.<K, V>copyOf(entry));
    }

    /** As {@link Map.Entry#copyOf(Map.Entry)}. */
    public static <K, V> MapEntryUpper<K, V> COPY_OF(MapEntryUpper<? extends K, ? extends V> entry) {
        return wrapOrNull(Map.Entry.<K, V>copyOf(unwrapOrNull(entry)));
    }

    /** As {@link Map.Entry#getKey()}. */
    public K GET_KEY() {
        return wrapped.getKey();
    }

    /** As {@link Map.Entry#getValue()}. */
    public V GET_VALUE() {
        return wrapped.getValue();
    }

    /** As {@link Map.Entry#setValue(Object)}. */
    public V SET_VALUE(V v) {
        return wrapped.setValue(v);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MapEntryUpper<?, ?> that && Objects.equals(wrapped, that.wrapped);
    }

    @Override
    public int hashCode() {
        return wrapped.hashCode();
    }

    @Override
    public String toString() {
        return wrapped.toString();
    }

    private static <K, V> MapEntryUpper<K, V> wrapOrNull(Map.Entry<K, V> entry) {
        return entry == null ? null : new MapEntryUpper<>(entry);
    }

    private static <K, V> Map.Entry<K, V> unwrapOrNull(MapEntryUpper<K, V> facade) {
        return facade == null ? null : facade.wrapped;
    }
}
