package dev.dunder.context;

import dev.dunder.runtime.Leaving;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Any number of managers, resources and callbacks, left in the reverse of the order in which they were entered: Python's
 * {@code ExitStack}.
 *
 * <pre>{@code
 * List<String> heads = new ExitStack<IOException>().with(stack -> {
 *     List<BufferedReader> readers = new ArrayList<>();
 *     for (Path path : paths) {
 *         readers.add(stack.enter(Files.newBufferedReader(path)));
 *     }
 *     …
 * });
 * }</pre>
 *
 * <p>All exits run, whatever others throw. The first exception is the one that is thrown, and later ones are added to it
 * as suppressed. Each exit is told of the failure that there is at its turn: of the body's, in {@link #with} and {@link
 * #run}, unless one before it swallowed it, or of the one that an exit before it threw. In try-with-resources the stack
 * cannot know of the body's failure, and so exits are not told of it. An exit that is interrupted leaves the thread
 * interrupted, once all have run.
 *
 * <p>It can be used again after it was left, as it is empty then. It is for one thread: an exit runs on the thread that
 * leaves.
 *
 * @param <X> what exits throw; {@code RuntimeException} for nothing checked
 * @see <a href="https://docs.python.org/3/library/contextlib.html#contextlib.ExitStack">Python: ExitStack</a>
 */
public final class ExitStack<X extends Exception> implements ContextManager<ExitStack<X>, X>, AutoCloseable {
    private final Deque<ExitHandler<? extends X>> exits = new ArrayDeque<>();

    /** An empty array, which can be made into one that takes what exits may throw, and nothing else. */
    private final X[] declared;

    /**
     * An empty stack: {@code new ExitStack<IOException>()}.
     *
     * @param none nothing. Its array knows the class of {@code X}, so that {@link #close} never throws a checked exception
     *     that it does not declare
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // Nothing is ever put into the array that is kept.
    public ExitStack(X... none) {
        this.declared = none.clone();
    }

    /**
     * Adds a resource, which will be closed.
     *
     * <p>The compiler cannot know what {@code close()} of just any resource throws. A checked exception of it that is no
     * {@code X} is thrown as the cause of an {@code IllegalStateException}; {@code enter(reader, Reader::close)} lets the
     * compiler check it.
     *
     * @param resource the resource
     * @param <T> its type
     * @return the resource
     */
    public <T extends AutoCloseable> T enter(T resource) {
        Objects.requireNonNull(resource, "resource");
        // The one place where more may be thrown than is declared: see isDeclared(Throwable).
        @SuppressWarnings("unchecked")
        ExitHandler<? extends X> exit = (ExitHandler<? extends X>) (ExitHandler<?>) closing(resource);
        exits.push(exit);
        return resource;
    }

    /**
     * Enters a manager, which will be left.
     *
     * @param manager the manager
     * @param <T> the type of what it gives
     * @return what entering gave
     * @throws X what entering throws; then the manager is not added
     */
    public <T extends @Nullable Object> T enter(ContextManager<T, ? extends X> manager) throws X {
        T value = manager.enter();
        exits.push(manager);
        return value;
    }

    /**
     * Adds another stack, which will be left, and told of failures.
     *
     * @param stack the other stack
     * @param <Y> what it throws
     * @return the other stack
     */
    public <Y extends X> ExitStack<Y> enter(ExitStack<Y> stack) {
        exits.push(stack);
        return stack;
    }

    /**
     * Adds a value with what will close it.
     *
     * @param value the value
     * @param closer what closes it
     * @param <T> its type
     * @return the value
     */
    public <T extends @Nullable Object> T enter(T value, Closer<? super T, ? extends X> closer) {
        Objects.requireNonNull(closer, "closer");
        callback(() -> closer.close(value));
        return value;
    }

    /**
     * Adds an exit, which is told of the failure and may swallow it. A manager is added without being entered.
     *
     * @param exit the exit, or a manager
     */
    public void push(ExitHandler<? extends X> exit) {
        exits.push(exit);
    }

    /**
     * Adds something to be done on leaving, which is told nothing.
     *
     * @param callback what is to be done
     */
    public void callback(Callback<? extends X> callback) {
        Objects.requireNonNull(callback, "callback");
        ExitHandler<X> exit = failure -> {
            callback.run();
            return false;
        };
        exits.push(exit);
    }

    /**
     * Takes all exits out, without running them: for a block that keeps what it opened unless it fails.
     *
     * @return a new stack that has them
     */
    public ExitStack<X> popAll() {
        ExitStack<X> other = new ExitStack<>(declared);
        other.exits.addAll(exits);
        exits.clear();
        return other;
    }

    /** Does nothing, and returns the stack itself. */
    @Override
    public ExitStack<X> enter() {
        return this;
    }

    /**
     * Runs all exits, and tells them of a failure.
     *
     * @param failure what was thrown, or null if nothing was
     * @return whether an exit swallowed the failure
     * @throws X what the first of the exits that fail throws, if there was no failure before, or none any more
     */
    @Override
    public boolean exit(@Nullable Throwable failure) throws X {
        return Exits.swallowed(this, failure).isPresent();
    }

    /** Runs all exits. */
    void leave(Leaving leaving) {
        Throwable before = leaving.failure();
        while (!exits.isEmpty()) {
            Exits.run(exits.pop(), leaving);
        }
        Throwable after = leaving.failure();
        if (after != null && after != before && !isDeclared(after)) {
            leaving.become(new IllegalStateException(
                    "close() of a resource threw what its ExitStack does not declare: " + after, after));
        }
    }

    /**
     * Runs all exits; they are told of no failure. Closing again does nothing.
     *
     * @throws X what the first of the exits that fail throws
     */
    @Override
    public void close() throws X {
        exit(null);
    }

    private static ExitHandler<Exception> closing(AutoCloseable resource) {
        return failure -> {
            resource.close();
            return false;
        };
    }

    private boolean isDeclared(Throwable thrown) {
        return thrown instanceof RuntimeException || thrown instanceof Error || canBeDeclared(thrown);
    }

    private boolean canBeDeclared(Throwable thrown) {
        Object[] slot = Arrays.copyOf(declared, 1);
        try {
            slot[0] = thrown;
            return true;
        } catch (ArrayStoreException foreign) {
            return false;
        }
    }
}
