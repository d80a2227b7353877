package good;

import dev.dunder.MetaUpper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A tree that says what may be null. */
@MetaUpper
@NullMarked
public class Tree<T extends @Nullable Object> {
    public @Nullable Tree<T> parent;

    public Tree<T> root() {
        return this;
    }

    public @Nullable Tree<T> child(@Nullable Tree<T> after, Tree<T> before) {
        return after;
    }

    public List<@Nullable T> values(T @Nullable [] more, Map.@Nullable Entry<T, @Nullable String> entry) {
        return List.of();
    }
}
