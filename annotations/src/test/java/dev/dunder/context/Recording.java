package dev.dunder.context;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A manager that records what happens, and swallows what it is told to. */
final class Recording implements ContextManager<String, Exception> {
    private final String name;
    private final List<String> events;
    private final Predicate<Throwable> isSwallowed;

    Recording(String name, List<String> events) {
        this(name, events, failure -> false);
    }

    Recording(String name, List<String> events, Predicate<Throwable> isSwallowed) {
        this.name = name;
        this.events = events;
        this.isSwallowed = isSwallowed;
    }

    static List<String> events() {
        return new ArrayList<>();
    }

    @Override
    public String enter() {
        events.add("enter " + name);
        return name;
    }

    @Override
    public boolean exit(@Nullable Throwable failure) {
        events.add("exit " + name + (failure == null ? "" : " " + failure.getMessage()));
        return failure != null && isSwallowed.test(failure);
    }
}
