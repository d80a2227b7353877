package managed.shapes;

import dev.dunder.Enter;
import dev.dunder.Exit;
import dev.dunder.Managed;
import dev.dunder.Outcome;

/** Waits on leaving. */
@Managed
public class Interrupted {
    @Enter
    public void enter() {}

    @Exit(on = Outcome.FAILURE)
    public void undo() throws Exception {}

    @Exit
    public void drain() throws InterruptedException {}
}
