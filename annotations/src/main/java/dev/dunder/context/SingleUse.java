package dev.dunder.context;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A manager of two functions that can be entered once, and left once. */
final class SingleUse<T extends @Nullable Object, X extends Exception> implements ContextManager<T, X> {
    private final Entry<? extends T, ? extends X> entry;
    private final Exit<? extends X> exit;
    private State state = State.NEW;

    private enum State {
        NEW,
        /** Entered, or entering failed, so that there is nothing to leave. */
        USED,
        ENTERED
    }

    SingleUse(Entry<? extends T, ? extends X> entry, Exit<? extends X> exit) {
        this.entry = Objects.requireNonNull(entry, "entry");
        this.exit = Objects.requireNonNull(exit, "exit");
    }

    @Override
    public T enter() throws X {
        if (state != State.NEW) {
            throw new IllegalStateException("this manager was entered before, and is for one use: make another");
        }
        state = State.USED;
        T value = entry.enter();
        state = State.ENTERED;
        return value;
    }

    @Override
    public boolean exit(@Nullable Throwable failure) throws X {
        if (state == State.NEW) {
            throw new IllegalStateException("this manager is left before it was entered");
        }
        if (state == State.USED) {
            return false;
        }
        state = State.USED;
        return exit.exit(failure);
    }
}
