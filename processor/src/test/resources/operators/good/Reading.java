package shop;

import dev.dunder.Operators;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

// not-on-ecj: it gives processors no annotations on types
/**
 * Null and deprecation are carried over, conversions follow from one another.
 *
 * @param <T> what is read
 */
@NullMarked
@Operators
public abstract class Reading<T extends @Nullable Object> {
    /** The same, if there is something. */
    public abstract @Nullable Reading<T> plus(@Nullable Reading<T> other);

    public abstract @Nullable String @Nullable [] minus(Map.@Nullable Entry<String, @Nullable T> entry);

    /**
     * @deprecated use plus
     */
    @Deprecated(since = "3", forRemoval = true)
    public abstract Reading<T> or(Reading<T> other);

    public abstract boolean __eq__(Reading<T> other);

    public abstract int __hash__();

    public abstract Iterator<@Nullable T> iterator();

    public abstract List<? extends T> __reversed__();

    public abstract int __index__();

    public abstract double __float__();

    public abstract String __repr__();

    /** Package-private: so is the helper. */
    abstract boolean __bool__();
}
