package dev.dunder.context;

/** Leaves a manager whose body failed, by the rule of try-with-resources. */
final class Leaving {
    private Leaving() {}

    /** Whether an exit swallows a failure. What it throws is added to the failure. */
    static boolean isSwallowed(Throwable failure, Exit<?> exit) {
        try {
            return exit.exit(failure);
        } catch (Throwable thrown) {
            restoreInterrupt(thrown);
            suppress(failure, thrown);
            return false;
        }
    }

    /** Leaves without a failure. */
    static <X extends Exception> void succeed(Exit<X> exit) throws X {
        try {
            exit.exit(null);
        } catch (Throwable failure) {
            restoreInterrupt(failure);
            throw failure;
        }
    }

    /** Adds what was thrown later to what was thrown first, unless it is the same. */
    static void suppress(Throwable failure, Throwable thrown) {
        if (thrown != failure) {
            failure.addSuppressed(thrown);
        }
    }

    private static void restoreInterrupt(Throwable thrown) {
        if (thrown instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
    }
}
