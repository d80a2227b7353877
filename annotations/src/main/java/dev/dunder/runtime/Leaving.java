package dev.dunder.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Runs the exits of managers, one after the other, by the rules of a careful try and catch. It keeps what there is to know
 * on the way: the failure at this point, whether one was swallowed, and whether an exit was interrupted. The thread learns of
 * an interrupt when all exits have run, so that each finds the thread as it was.
 *
 * <p>The first exception is the one that is thrown. Later ones are added to it as suppressed; the same exception thrown again
 * is not added to itself.
 */
public final class Leaving {
    private final @Nullable Throwable before;
    private @Nullable Throwable failure;
    private @Nullable Throwable thrown;
    private @Nullable Throwable swallowed;
    private boolean isInterrupted;

    private Leaving(@Nullable Throwable failure, @Nullable Throwable thrown) {
        this.before = thrown;
        this.failure = failure;
        this.thrown = thrown;
    }

    /** An exit that is not told of the failure. */
    @FunctionalInterface
    public interface Step {
        /**
         * Leaves.
         *
         * @throws Throwable what leaving throws
         */
        void run() throws Throwable;
    }

    /** An exit that is told of the failure. */
    @FunctionalInterface
    public interface ToldStep {
        /**
         * Leaves.
         *
         * @param failure the failure, or null if there is none
         * @throws Throwable what leaving throws
         */
        void run(@Nullable Throwable failure) throws Throwable;
    }

    /** An exit that may swallow the failure. */
    @FunctionalInterface
    public interface Decision {
        /**
         * Leaves.
         *
         * @param failure the failure, or null if there is none
         * @return whether the failure is swallowed
         * @throws Throwable what leaving throws
         */
        boolean run(@Nullable Throwable failure) throws Throwable;
    }

    /**
     * Begins to leave after a success.
     *
     * @return a new object
     */
    public static Leaving afterSuccess() {
        return new Leaving(null, null);
    }

    /**
     * Begins to leave after a failure.
     *
     * @param failure what the body threw
     * @return a new object
     */
    public static Leaving afterFailure(Throwable failure) {
        return new Leaving(failure, failure);
    }

    /**
     * Begins to leave a scope that was not completed. Exits are told of a failure that is not thrown itself, since
     * try-with-resources throws what the body threw.
     *
     * @param incomplete what exits are told of
     * @return a new object
     */
    public static Leaving ofIncomplete(Throwable incomplete) {
        return new Leaving(incomplete, null);
    }

    /**
     * Runs an exit, if there is no failure.
     *
     * @param exit the exit
     * @return this
     */
    public Leaving onSuccess(Step exit) {
        return failure == null ? always(exit) : this;
    }

    /**
     * Runs an exit, if there is a failure.
     *
     * @param exit the exit
     * @return this
     */
    public Leaving onFailure(Step exit) {
        return failure == null ? this : always(exit);
    }

    /**
     * Runs an exit, if there is a failure.
     *
     * @param exit the exit
     * @return this
     */
    public Leaving onFailure(ToldStep exit) {
        return failure == null ? this : always(exit);
    }

    /**
     * Runs an exit, if there is a failure, which it may swallow.
     *
     * @param exit the exit
     * @return this
     */
    public Leaving decideOnFailure(Decision exit) {
        return failure == null ? this : decide(exit);
    }

    /**
     * Runs an exit.
     *
     * @param exit the exit
     * @return this
     */
    public Leaving always(Step exit) {
        try {
            exit.run();
        } catch (Throwable failed) {
            add(failed);
        }
        return this;
    }

    /**
     * Runs an exit.
     *
     * @param exit the exit
     * @return this
     */
    public Leaving always(ToldStep exit) {
        try {
            exit.run(failure);
        } catch (Throwable failed) {
            add(failed);
        }
        return this;
    }

    /**
     * Runs an exit, which may swallow the failure.
     *
     * @param exit the exit
     * @return this
     */
    public Leaving decide(Decision exit) {
        try {
            if (exit.run(failure) && failure != null) {
                swallowed = failure;
                failure = null;
                thrown = null;
            }
        } catch (Throwable failed) {
            add(failed);
        }
        return this;
    }

    /**
     * Adds an exception to the failure, or makes it the failure.
     *
     * @param failed what an exit threw
     */
    public void add(Throwable failed) {
        isInterrupted |= failed instanceof InterruptedException;
        if (thrown == null) {
            become(failed);
        } else if (thrown != failed) {
            thrown.addSuppressed(failed);
        }
    }

    /**
     * Puts another exception in the place of what will be thrown.
     *
     * @param other the other exception
     */
    public void become(Throwable other) {
        failure = failure == thrown ? other : failure;
        thrown = other;
    }

    /**
     * The failure that there is at this point.
     *
     * @return the failure, or null if there is none
     */
    public @Nullable Throwable failure() {
        return failure;
    }

    /**
     * The last failure that was swallowed.
     *
     * @return the failure, or null if none was swallowed
     */
    public @Nullable Throwable swallowed() {
        return swallowed;
    }

    /**
     * Ends: restores the interrupt, and throws what the exits threw, unless it is the failure that there was before.
     *
     * @param <X> what the exits are declared to throw
     * @return whether there was a failure, and an exit swallowed it
     * @throws X what the exits threw
     */
    public <X extends Throwable> boolean end() throws X {
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
        if (thrown != null && thrown != before) {
            throw Leaving.<X>asDeclared(thrown);
        }
        return swallowed != null && thrown == null;
    }

    /** The compiler saw that an exit declares it, or that it need not be declared. */
    @SuppressWarnings("unchecked")
    private static <X extends Throwable> RuntimeException asDeclared(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
