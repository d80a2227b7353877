package dev.dunder.context;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sets something on entering, and what it was before on leaving; entered again within, it sets back step by step. */
final class Replacing<T extends @Nullable Object> implements ContextManager<T, RuntimeException> {
    private final T value;
    private final Supplier<? extends T> getter;
    private final Consumer<? super T> setter;
    private final List<T> former = new ArrayList<>();

    Replacing(T value, Supplier<? extends T> getter, Consumer<? super T> setter) {
        this.value = value;
        this.getter = getter;
        this.setter = setter;
    }

    @Override
    public T enter() {
        former.add(getter.get());
        setter.accept(value);
        return value;
    }

    @Override
    public boolean exit(@Nullable Throwable failure) {
        if (former.isEmpty()) {
            throw new IllegalStateException("this manager is left more often than it was entered");
        }
        setter.accept(former.remove(former.size() - 1));
        return false;
    }
}
