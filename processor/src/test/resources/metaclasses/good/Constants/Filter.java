package good;

import dev.dunder.MetaUpper;
import java.util.Comparator;
import java.util.function.Predicate;

/**
 * Has static final fields beside methods that get their names: they stay fields.
 *
 * @param <T> what it looks at
 */
@MetaUpper
public final class Filter<T> {
    /** Lets all through. */
    @SuppressWarnings("rawtypes")
    public static final Filter ALL = new Filter<>(value -> true);

    /** The order of results. */
    public static final Comparator<String> ORDER = Comparator.reverseOrder();

    /** Stays an accessor, as no method would have its name. */
    public static final Comparator<String> FALLBACK = Comparator.naturalOrder();

    /** Stays a field, as the method of its name is another. */
    public static final Filter<String> NONE = null;

    private final Predicate<T> test;

    private Filter(Predicate<T> test) {
        this.test = test;
    }

    @SuppressWarnings("unchecked")
    public static <T> Filter<T> all() {
        return ALL;
    }

    public static Filter<String> none() {
        return new Filter<>(value -> false);
    }

    public Comparator<String> order() {
        return ORDER.reversed();
    }

    public boolean accepts(T value) {
        return test.test(value);
    }
}
