package dev.dunder.context;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A manager of functions that can be entered once, and left once. */
final class SingleUse<T extends @Nullable Object, X extends Exception> implements ContextManager<T, X> {
    private final Entry<? extends T, ? extends X> entry;
    private final List<Exit<? extends X>> exits;
    private State state = State.NEW;

    private enum State {
        NEW,
        ENTERED,
        /** Left, or entering failed, so that there is nothing to leave. */
        LEFT
    }

    SingleUse(Entry<? extends T, ? extends X> entry, List<Exit<? extends X>> exits) {
        this.entry = Objects.requireNonNull(entry, "entry");
        this.exits = List.copyOf(exits);
    }

    @Override
    public T enter() throws X {
        if (state != State.NEW) {
            throw new IllegalStateException("this manager was entered before, and is for one use: make another");
        }
        state = State.LEFT;
        T value = entry.enter();
        state = State.ENTERED;
        return value;
    }

    @Override
    public boolean exit(@Nullable Throwable failure) throws X {
        if (failure == null) {
            Leaving.succeed(this);
            return false;
        }
        return Leaving.isSwallowed(failure, this);
    }

    /** Runs all exits, if they have to be run. */
    void leave(Leaving leaving) {
        if (state == State.NEW) {
            leaving.add(new IllegalStateException("this manager is left before it was entered"));
        } else if (state == State.ENTERED) {
            state = State.LEFT;
            exits.forEach(leaving::leave);
        }
    }
}
