package managed.clashes;

import dev.dunder.Enter;
import dev.dunder.Exit;
import dev.dunder.Managed;
import dev.dunder.Outcome;

/** Has the names of types and variables of generated code. */
@Managed
public record Body<Contexts, Throwable>(Contexts failure, int... value) {
    @Enter
    public Contexts enter() {
        return failure;
    }

    @Exit(on = Outcome.FAILURE)
    public boolean fail(java.lang.Throwable thrown) {
        return false;
    }

    @Exit(on = Outcome.FAILURE)
    public void failEach(java.lang.Throwable thrown) throws InterruptedException {}

    @Exit
    public void leave() {}
}
