import dev.dunder.GeneratedByDunder;
import java.util.Objects;

/**
 * {@link Shelf} with names in upper case.
 *
 * <p>Wildcards at a type parameter whose bound names itself: a compiler can infer what stands for some of them only.
 *
 * <p>Results and arguments of exactly the type {@code Shelf} are wrapped; those in arrays, collections and
 * other types are not.
 */
@GeneratedByDunder
final class ShelfUpper<E extends Comparable<? super E>> {
    private final Shelf<E> wrapped;

    private ShelfUpper(Shelf<E> shelf, Wrapping marker) {
        wrapped = shelf;
    }

    /** As {@link Shelf#Shelf()}. */
    ShelfUpper() {
        this(new Shelf<E>(), Wrapping.IT);
    }

    /**
     * A facade around an instance.
     *
     * @param shelf the instance to wrap
     * @return its facade
     */
    static <E extends Comparable<? super E>> ShelfUpper<E> of(Shelf<E> shelf) {
        return new ShelfUpper<>(Objects.requireNonNull(shelf, "shelf"), Wrapping.IT);
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public Shelf<E> unwrap() {
        return wrapped;
    }

    /**
     * Inferred: what is a subtype of {@code E} can be compared as {@code E} can.
     *
     * <p>As {@link Shelf#addAll(Shelf)}.
     */
    public void ADD_ALL(Shelf<? extends E> other) {
        wrapped.addAll(other);
    }

    /**
     * Inferred: what is a subtype of {@code E} can be compared as {@code E} can.
     *
     * <p>As {@link Shelf#addAll(Shelf)}.
     */
    public void ADD_ALL(ShelfUpper<? extends E> other) {
        wrapped.addAll(unwrapOrNull(other));
    }

    /**
     * Not inferred.
     *
     * <p>As {@link Shelf#pourInto(Shelf)}.
     */
    public void POUR_INTO(Shelf<? super E> other) {
        wrapped.pourInto(other);
    }

    /**
     * Inferred: any at all.
     *
     * <p>As {@link Shelf#sameSize(Shelf, Shelf)}.
     */
    public static boolean SAME_SIZE(Shelf<?> one, Shelf<?> other) {
        return Shelf.sameSize(one, other);
    }

    /**
     * Inferred: any at all.
     *
     * <p>As {@link Shelf#sameSize(Shelf, Shelf)}.
     */
    public static boolean SAME_SIZE(ShelfUpper<?> one, ShelfUpper<?> other) {
        return Shelf.sameSize(unwrapOrNull(one), unwrapOrNull(other));
    }

    /**
     * Inferred.
     *
     * <p>As {@link Shelf#sorted()}.
     */
    public ShelfUpper<? extends E> SORTED() {
        return wrapOrNull(wrapped.sorted());
    }

    /**
     * Not inferred.
     *
     * <p>As {@link Shelf#self()}.
     */
    public Shelf<? super E> SELF() {
        return wrapped.self();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShelfUpper<?> that && Objects.equals(wrapped, that.wrapped);
    }

    @Override
    public int hashCode() {
        return wrapped.hashCode();
    }

    @Override
    public String toString() {
        return wrapped.toString();
    }

    private static <E extends Comparable<? super E>> ShelfUpper<E> wrapOrNull(Shelf<E> shelf) {
        return shelf == null ? null : new ShelfUpper<>(shelf, Wrapping.IT);
    }

    private static <E extends Comparable<? super E>> Shelf<E> unwrapOrNull(ShelfUpper<E> facade) {
        return facade == null ? null : facade.wrapped;
    }

    private enum Wrapping {
        IT
    }
}
