package managed.shapes;

import dev.dunder.Enter;
import dev.dunder.Exit;
import dev.dunder.Managed;

/** May throw everything. */
@Managed
public interface Everything<E extends Throwable> {
    @Enter
    long enter() throws E, Throwable;

    @Exit
    void exit(Throwable failure) throws IllegalStateException, E;
}
