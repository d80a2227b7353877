package dev.dunder.context;

import dev.dunder.runtime.Leaving;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Leaves managers: what consists of several exits tells each what those before it made of the failure. */
final class Exits {
    private Exits() {}

    /** Leaves with a failure, or with none if it is null; returns what was swallowed, if no failure is left then. */
    static <X extends Exception> Optional<Throwable> swallowed(ExitHandler<X> exit, @Nullable Throwable failure)
            throws X {
        Leaving leaving = failure == null ? Leaving.afterSuccess() : Leaving.afterFailure(failure);
        run(exit, leaving);
        return leaving.<X>end() && !keepsValue(exit, failure)
                ? Optional.ofNullable(leaving.swallowed())
                : Optional.empty();
    }

    /** Leaves as a part of leaving something larger. */
    static void run(ExitHandler<?> exit, Leaving leaving) {
        if (exit instanceof ExitStack<?> stack) {
            stack.leave(leaving);
        } else if (exit instanceof SingleUse<?, ?> manager) {
            manager.leave(leaving);
        } else {
            leaving.decide(exit::exit);
        }
    }

    /** As in Python, a stack keeps the value of a body that succeeded, where an exit swallows what an earlier one threw. */
    private static boolean keepsValue(ExitHandler<?> exit, @Nullable Throwable failure) {
        return failure == null && exit instanceof ExitStack<?>;
    }
}
