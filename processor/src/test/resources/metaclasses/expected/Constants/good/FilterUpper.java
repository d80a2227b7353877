package good;

import dev.dunder.GeneratedByDunder;
import java.util.Comparator;
import java.util.Objects;

/**
 * {@link Filter} with names in upper case.
 *
 * <p>Has static final fields beside methods that get their names: they stay fields.
 *
 * <p>Results of exactly the type {@code Filter} are wrapped; those in arrays, collections and
 * other types are not.
 *
 * @param <T> what it looks at
 */
@GeneratedByDunder
public final class FilterUpper<T> {
    /**
     * Lets all through.
     *
     * <p>As {@link Filter#ALL}.
     */
    @SuppressWarnings({"rawtypes", "unchecked"})
    public static final FilterUpper ALL = wrapOrNull(Filter.ALL);

    /**
     * The order of results.
     *
     * <p>As {@link Filter#ORDER}.
     */
    public static final Comparator<String> ORDER = Filter.ORDER;

    /**
     * Stays a field, as the method of its name is another.
     *
     * <p>As {@link Filter#NONE}.
     */
    public static final FilterUpper<String> NONE = wrapOrNull(Filter.NONE);

    private final Filter<T> wrapped;

    private FilterUpper(Filter<T> filter) {
        wrapped = filter;
    }

    /**
     * A facade around an instance.
     *
     * @param filter the instance to wrap
     * @return its facade
     */
    public static <T> FilterUpper<T> of(Filter<T> filter) {
        return new FilterUpper<>(Objects.requireNonNull(filter, "filter"));
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public Filter<T> unwrap() {
        return wrapped;
    }

    /**
     * Stays an accessor, as no method would have its name.
     *
     * <p>As {@link Filter#FALLBACK}.
     */
    public static Comparator<String> FALLBACK() {
        return Filter.FALLBACK;
    }

    /** As {@link Filter#all()}. */
    public static <T> FilterUpper<T> ALL() {
        return wrapOrNull(Filter.<T>all());
    }

    /** As {@link Filter#none()}. */
    public static FilterUpper<String> NONE() {
        return wrapOrNull(Filter.none());
    }

    /** As {@link Filter#order()}. */
    public Comparator<String> ORDER() {
        return wrapped.order();
    }

    /** As {@link Filter#accepts(Object)}. */
    public boolean ACCEPTS(T value) {
        return wrapped.accepts(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FilterUpper<?> that && Objects.equals(wrapped, that.wrapped);
    }

    @Override
    public int hashCode() {
        return wrapped.hashCode();
    }

    @Override
    public String toString() {
        return wrapped.toString();
    }

    private static <T> FilterUpper<T> wrapOrNull(Filter<T> filter) {
        return filter == null ? null : new FilterUpper<>(filter);
    }
}
