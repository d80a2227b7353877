package dev.dunder.runtime;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code map[key]}, {@code key in map} and {@code map | map}.
 *
 * <p>A key is found as the map finds it; where the map does not, a key that can equal other objects is looked for,
 * as {@link Values#same} says.
 *
 * @see <a href="https://docs.python.org/3/library/stdtypes.html#mapping-types-dict">Python: mapping types</a>
 */
public final class Maps {
    private Maps() {}

    /**
     * {@code map[key]}: the value of a key.
     *
     * @param map the map
     * @param key the key
     * @param <V> the type of the values
     * @return the value, or null where the map has null for the key
     * @throws NoSuchElementException if the map lacks the key
     */
    @SuppressWarnings("NullAway") // The key is there: null is a value of the map.
    public static <V extends @Nullable Object> V item(Map<?, ? extends V> map, @Nullable Object key) {
        if (Membership.has(map.keySet(), key)) {
            return map.get(key);
        }
        if (Values.isEqualToOthers(key)) {
            for (Map.Entry<?, ? extends V> entry : map.entrySet()) {
                if (Values.same(entry.getKey(), key)) {
                    return entry.getValue();
                }
            }
        }
        throw new NoSuchElementException("no key '%s' among %d".formatted(key, map.size()));
    }

    /**
     * {@code key in map}: whether the map says that it has a key. One that may not have null does not have it.
     *
     * @param map the map
     * @param key the key, or null
     * @return what the map says, false instead of a {@code NullPointerException} or {@code ClassCastException}
     */
    public static boolean hasKey(Map<?, ?> map, @Nullable Object key) {
        return Membership.has(map.keySet(), key);
    }

    /**
     * {@code left | right}: the entries of both; where both have a key, it has the value of the right one.
     *
     * @param left a map
     * @param right a map
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @return a new map, which may be changed, in the order of the left and then the right one
     */
    public static <K extends @Nullable Object, V extends @Nullable Object> Map<K, V> merge(
            Map<? extends K, ? extends V> left, Map<? extends K, ? extends V> right) {
        Map<K, V> merged = new LinkedHashMap<>(left);
        merged.putAll(right);
        return merged;
    }
}
