package dev.dunder.context;

import dev.dunder.runtime.Leaving;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Managers that are often needed: those of Python's {@code contextlib} that make sense in Java, and some for what a Java
 * program sets for a while.
 *
 * @see <a href="https://docs.python.org/3/library/contextlib.html">Python: contextlib</a>
 */
public final class Contexts {
    private Contexts() {}

    /**
     * A manager of functions, as {@code @contextmanager} makes of a generator in Python. It can be entered once.
     *
     * @param entry what entering does
     * @param exits what leaving does, in order; each is told what those before it made of the failure
     * @param <T> the type of what the body gets
     * @param <X> what the functions throw
     * @return a manager; entering it again is an {@code IllegalStateException}, leaving it again does nothing
     */
    @SafeVarargs
    public static <T extends @Nullable Object, X extends Exception> ContextManager<T, X> once(
            Entry<? extends T, ? extends X> entry, ExitHandler<? extends X>... exits) {
        List<ExitHandler<? extends X>> all = new ArrayList<>();
        for (ExitHandler<? extends X> exit : exits) {
            all.add(exit);
        }
        return new SingleUse<>(entry, (value, leaving) -> all.forEach(exit -> Exits.run(exit, leaving)));
    }

    /**
     * A manager of functions that can be entered once, for generated code.
     *
     * @param entry what entering does
     * @param exits what leaves, with what entering returned
     * @param <T> the type of what the body gets
     * @param <X> what the functions throw
     * @return a manager; entering it again is an {@code IllegalStateException}, leaving it again does nothing
     */
    public static <T extends @Nullable Object, X extends Exception> ContextManager<T, X> once(
            Entry<? extends T, ? extends X> entry, BiConsumer<? super T, Leaving> exits) {
        return new SingleUse<>(entry, exits);
    }

    /**
     * Closes a value on leaving.
     *
     * @param value what the body gets
     * @param closer what closes it, such as {@code Connection::close}
     * @param <T> the type of the value
     * @param <X> what closing throws
     * @return a manager
     */
    public static <T extends @Nullable Object, X extends Exception> ContextManager<T, X> closing(
            T value, Closer<? super T, ? extends X> closer) {
        Objects.requireNonNull(closer, "closer");
        return new ContextManager<>() {
            @Override
            public T enter() {
                return value;
            }

            @Override
            public boolean exit(@Nullable Throwable failure) throws X {
                closer.close(value);
                return false;
            }
        };
    }

    /**
     * Closes a resource on leaving.
     *
     * @param resource what the body gets
     * @param <T> its type
     * @return a manager
     */
    public static <T extends Closeable> ContextManager<T, IOException> closing(T resource) {
        return closing(resource, Closeable::close);
    }

    /**
     * Closes a resource on leaving. What closing throws is not known; {@code closing(resource, Type::close)} lets the
     * compiler find it.
     *
     * @param resource what the body gets
     * @param <T> its type
     * @return a manager
     */
    public static <T extends AutoCloseable> ContextManager<T, Exception> closing(T resource) {
        return closing(resource, AutoCloseable::close);
    }

    /**
     * Swallows failures of some types. It can be entered any number of times.
     *
     * @param types the types; a failure of a subclass is swallowed too
     * @return a manager that gives the body nothing
     */
    @SafeVarargs
    public static ContextManager<@Nullable Void, RuntimeException> suppress(Class<? extends Throwable>... types) {
        List<Class<? extends Throwable>> swallowed = new ArrayList<>();
        for (Class<? extends Throwable> type : types) {
            swallowed.add(type);
        }
        return new ContextManager<>() {
            @Override
            @SuppressWarnings("NullAway") // which does not read what type arguments say about null
            public @Nullable Void enter() {
                return null;
            }

            @Override
            public boolean exit(@Nullable Throwable failure) {
                return swallowed.stream().anyMatch(type -> type.isInstance(failure));
            }
        };
    }

    /**
     * Does something, and swallows failures of one type: if that is all that is declared to be thrown, nothing need be
     * declared any more.
     *
     * <pre>{@code
     * Contexts.suppress(IOException.class, () -> Files.delete(path));
     * }</pre>
     *
     * @param type the type; a failure of a subclass is swallowed too
     * @param callback what is done
     * @param <X> what it throws
     */
    public static <X extends Exception> void suppress(Class<X> type, Callback<? extends X> callback) {
        try {
            callback.run();
        } catch (RuntimeException failure) {
            if (!type.isInstance(failure)) {
                throw failure;
            }
        } catch (Exception failure) {
            if (!type.isInstance(failure)) {
                throw new IllegalStateException("what was thrown is not declared: " + failure, failure);
            }
        }
    }

    /**
     * Does nothing before and after, where a manager is wanted: Python's {@code nullcontext}.
     *
     * @param value what the body gets
     * @param <T> its type
     * @return a manager
     */
    public static <T extends @Nullable Object> ContextManager<T, RuntimeException> none(T value) {
        return closing(value, closed -> {});
    }

    /**
     * Does nothing before and after, and gives the body nothing.
     *
     * @return a manager
     */
    @SuppressWarnings("NullAway") // which does not read what type arguments say about null
    public static ContextManager<@Nullable Void, RuntimeException> none() {
        return none(null);
    }

    /**
     * Lets {@code System.out} lead elsewhere during the block, for all threads. It can be entered any number of times.
     *
     * @param target where to
     * @return a manager that gives the body the target
     */
    public static ContextManager<PrintStream, RuntimeException> redirectOut(PrintStream target) {
        return new Replacing<>(target, () -> System.out, System::setOut);
    }

    /**
     * Lets {@code System.err} lead elsewhere during the block, for all threads. It can be entered any number of times.
     *
     * @param target where to
     * @return a manager that gives the body the target
     */
    public static ContextManager<PrintStream, RuntimeException> redirectErr(PrintStream target) {
        return new Replacing<>(target, () -> System.err, System::setErr);
    }

    /**
     * Sets a system property during the block, for all threads. It can be entered any number of times.
     *
     * @param key the property
     * @param value its value, or null for a property that is not set
     * @return a manager that gives the body the value
     */
    @SuppressWarnings("NullAway") // which does not read what type arguments say about null
    public static ContextManager<@Nullable String, RuntimeException> property(String key, @Nullable String value) {
        return new Replacing<@Nullable String>(value, () -> System.getProperty(key), text -> {
            if (text == null) {
                System.clearProperty(key);
            } else {
                System.setProperty(key, text);
            }
        });
    }

    /**
     * Sets a thread's own variable during the block. It can be entered any number of times, by one thread.
     *
     * @param variable the variable
     * @param value its value
     * @param <T> the type of the value
     * @return a manager that gives the body the value; where the variable was null, it is removed on leaving
     */
    public static <T extends @Nullable Object> ContextManager<T, RuntimeException> threadLocal(
            ThreadLocal<T> variable, T value) {
        return new Replacing<T>(value, variable::get, former -> {
            if (former == null) {
                variable.remove();
            } else {
                variable.set(former);
            }
        });
    }

    /**
     * Puts a manager around a task, as a manager used as a decorator does in Python.
     *
     * @param manager what makes a manager, for each run
     * @param task the task
     * @return a task that enters a manager, runs the first one, and leaves
     */
    public static Runnable decorateRunnable(
            Supplier<? extends ContextManager<?, ? extends RuntimeException>> manager, Runnable task) {
        return () -> manager.get().run(value -> task.run());
    }

    /**
     * Puts a manager around a task that has a result and may throw.
     *
     * @param manager what makes a manager, for each run
     * @param task the task
     * @param <R> the type of the result
     * @return a task that enters a manager, runs the first one, and leaves; its result is null if a failure was swallowed
     */
    @SuppressWarnings("NullAway") // which does not read what type arguments say about null
    public static <R> Callable<@Nullable R> decorateCallable(
            Supplier<? extends ContextManager<?, ? extends Exception>> manager, Callable<? extends R> task) {
        return () -> manager.get().<@Nullable R, Exception>with(null, value -> task.call());
    }
}
