package managed.nulls;

import dev.dunder.Enter;
import dev.dunder.Exit;
import dev.dunder.Managed;
import dev.dunder.Outcome;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Says what may be null. */
@Managed
@NullMarked
public class Marked<T extends @Nullable Object> {
    public Marked(List<? extends @Nullable T> values, @Nullable String name) {}

    @Enter
    public @Nullable List<@Nullable T> enter() {
        return null;
    }

    @Exit
    public void exit(@Nullable Throwable failure) {}

    @Exit(on = Outcome.FAILURE)
    public void fail(Throwable failure) {}
}
