package managed.good;

import dev.dunder.Enter;
import dev.dunder.Exit;
import dev.dunder.Managed;
import dev.dunder.Outcome;

/** Swallows in several places. */
@Managed
class Layered {
    @Enter
    int depth() {
        return 2;
    }

    @Exit(on = Outcome.SUCCESS)
    void first() {}

    @Exit(on = Outcome.SUCCESS)
    void second() {}

    @Exit(on = Outcome.FAILURE)
    boolean recover(Throwable failure) {
        return failure instanceof IllegalArgumentException;
    }

    @Exit(on = Outcome.FAILURE)
    void log() {}

    @Exit
    boolean inner(Throwable failure) throws java.io.IOException {
        return failure instanceof IllegalStateException;
    }

    @Exit
    boolean outer() throws InterruptedException {
        return false;
    }

    @Exit
    void last(Throwable failure) {}

    void last(String name) {}
}
