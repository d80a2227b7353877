package good;

import dev.dunder.GeneratedByDunder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * {@link Tree} with names in upper case.
 *
 * <p>A tree that says what may be null.
 *
 * <p>Results and arguments of exactly the type {@code Tree} are wrapped; those in arrays, collections and
 * other types are not.
 */
@NullMarked
@GeneratedByDunder
public final class TreeUpper<T extends @Nullable Object> {
    private final Tree<T> wrapped;

    private TreeUpper(Tree<T> tree, Wrapping marker) {
        wrapped = tree;
    }

    /** As {@link Tree#Tree()}. */
    public TreeUpper() {
        this(new Tree<T>(), Wrapping.IT);
    }

    /**
     * A facade around an instance.
     *
     * @param tree the instance to wrap
     * @return its facade
     */
    public static <T extends @Nullable Object> TreeUpper<T> of(Tree<T> tree) {
        return new TreeUpper<>(Objects.requireNonNull(tree, "tree"), Wrapping.IT);
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public Tree<T> unwrap() {
        return wrapped;
    }

    /** As {@link Tree#parent}. */
    public @Nullable TreeUpper<T> PARENT() {
        return wrapOrNull(wrapped.parent);
    }

    /** As {@link Tree#parent}. */
    public void PARENT(@Nullable Tree<T> value) {
        wrapped.parent = value;
    }

    /** As {@link Tree#parent}. */
    public void PARENT(@Nullable TreeUpper<T> value) {
        wrapped.parent = unwrapOrNull(value);
    }

    /** As {@link Tree#root()}. */
    public TreeUpper<T> ROOT() {
        return new TreeUpper<>(wrapped.root(), Wrapping.IT);
    }

    /** As {@link Tree#child(Tree, Tree)}. */
    public @Nullable TreeUpper<T> CHILD(@Nullable Tree<T> after, Tree<T> before) {
        return wrapOrNull(wrapped.child(after, before));
    }

    /** As {@link Tree#child(Tree, Tree)}. */
    public @Nullable TreeUpper<T> CHILD(@Nullable TreeUpper<T> after, TreeUpper<T> before) {
        return wrapOrNull(wrapped.child(unwrapOrNull(after), before.wrapped));
    }

    /** As {@link Tree#values(Object[], Map.Entry)}. */
    public List<@Nullable T> VALUES(T @Nullable [] more, Map.@Nullable Entry<T, @Nullable String> entry) {
        return wrapped.values(more, entry);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TreeUpper<?> that && Objects.equals(wrapped, that.wrapped);
    }

    @Override
    public int hashCode() {
        return wrapped.hashCode();
    }

    @Override
    public String toString() {
        return wrapped.toString();
    }

    private static <T extends @Nullable Object> @Nullable TreeUpper<T> wrapOrNull(@Nullable Tree<T> tree) {
        return tree == null ? null : new TreeUpper<>(tree, Wrapping.IT);
    }

    private static <T extends @Nullable Object> @Nullable Tree<T> unwrapOrNull(@Nullable TreeUpper<T> facade) {
        return facade == null ? null : facade.wrapped;
    }

    private enum Wrapping {
        IT
    }
}
