package dev.dunder.context;

import org.jspecify.annotations.Nullable;

/**
 * Leaves managers by the rule of try-with-resources, and keeps what there is to know on the way: the failure at this point,
 * and whether an exit was interrupted. The thread learns of that when all is left: exits find it as it was.
 */
final class Leaving {
    private @Nullable Throwable failure;
    private boolean isInterrupted;

    private Leaving(@Nullable Throwable failure) {
        this.failure = failure;
    }

    /** The failure that there is after leaving: the given one, unless it was swallowed; or one that leaving threw. */
    static @Nullable Throwable failureAfter(Exit<?> exit, @Nullable Throwable failure) {
        Leaving leaving = new Leaving(failure);
        leaving.leave(exit);
        if (leaving.isInterrupted) {
            Thread.currentThread().interrupt();
        }
        return leaving.failure;
    }

    /** Leaves without a failure. */
    static <X extends Exception> void succeed(Exit<X> exit) throws X {
        Throwable failure = failureAfter(exit, null);
        if (failure != null) {
            throw Leaving.<X>asDeclared(failure);
        }
    }

    /** Throws what leaving threw, if that is another failure than there was, and tells whether none is left. */
    static <X extends Exception> boolean isSwallowed(Throwable failure, Exit<X> exit) throws X {
        Throwable left = failureAfter(exit, failure);
        if (left != null && left != failure) {
            throw Leaving.<X>asDeclared(left);
        }
        return left == null;
    }

    @Nullable
    Throwable failure() {
        return failure;
    }

    /** Lets the failure be another one. */
    void become(Throwable other) {
        failure = other;
    }

    /** Leaves; what consists of several exits tells each what those before it made of the failure. */
    void leave(Exit<?> exit) {
        if (exit instanceof ExitStack<?> stack) {
            stack.leave(this);
        } else if (exit instanceof SingleUse<?, ?> manager) {
            manager.leave(this);
        } else {
            run(exit);
        }
    }

    /** Adds what was thrown to the failure, or makes it that. */
    void add(Throwable thrown) {
        if (failure == null) {
            failure = thrown;
        } else if (failure != thrown) {
            failure.addSuppressed(thrown);
        }
    }

    private void run(Exit<?> exit) {
        try {
            if (exit.exit(failure)) {
                failure = null;
            }
        } catch (Throwable thrown) {
            isInterrupted |= thrown instanceof InterruptedException;
            add(thrown);
        }
    }

    /** What an exit threw: the compiler saw that it is an {@code X}, or need not be declared. */
    @SuppressWarnings("unchecked")
    private static <X extends Throwable> RuntimeException asDeclared(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
