package good;

import good.other.Decorated;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A store.
 *
 * @param <K> keys
 */
@Decorated
@SuppressWarnings("try")
public interface Store<K extends Comparable<K>> extends Collection<K>, AutoCloseable {
    /** How many there can be. */
    int LIMIT = 10;

    List<String> NAMES = List.of("a");

    /** A type that signatures of the facade must not take for another. */
    interface Entry {}

    /**
     * Puts a key.
     *
     * @param key the key
     * @return this store
     */
    Store<K> put(K key);

    /** All of another store. */
    void putAll(Store<? extends K> other);

    Map.Entry<K, Entry> first();

    <T extends K> Store<K> all(Iterable<T> keys) throws IllegalStateException;

    default int limit() {
        return LIMIT;
    }

    static int count(String... names) {
        return names.length;
    }

    @Override
    void close() throws Exception;
}
