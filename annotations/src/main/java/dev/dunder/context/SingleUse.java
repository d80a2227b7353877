package dev.dunder.context;

import dev.dunder.runtime.Leaving;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A manager of functions that can be entered once, and left once. */
final class SingleUse<T extends @Nullable Object, X extends Exception> implements ContextManager<T, X> {
    private final Entry<? extends T, ? extends X> entry;
    private final BiConsumer<? super T, Leaving> exits;
    private boolean isEntered;

    /** What leaving does now. */
    private Consumer<Leaving> leave =
            leaving -> leaving.add(new IllegalStateException("this manager is left before it was entered"));

    SingleUse(Entry<? extends T, ? extends X> entry, BiConsumer<? super T, Leaving> exits) {
        this.entry = Objects.requireNonNull(entry, "entry");
        this.exits = Objects.requireNonNull(exits, "exits");
    }

    @Override
    public T enter() throws X {
        if (isEntered) {
            throw new IllegalStateException("this manager was entered before, and is for one use: make another");
        }
        isEntered = true;
        leave = leaving -> {}; // if entering fails, there is nothing to leave
        T value = entry.enter();
        leave = leaving -> exits.accept(value, leaving);
        return value;
    }

    @Override
    public boolean exit(@Nullable Throwable failure) throws X {
        return Exits.swallowed(this, failure).isPresent();
    }

    /** Runs all exits, if they have to be run. */
    void leave(Leaving leaving) {
        Consumer<Leaving> now = leave;
        if (isEntered) {
            leave = left -> {};
        }
        now.accept(leaving);
    }
}
