package managed.shapes;

import dev.dunder.Enter;
import dev.dunder.Exit;
import dev.dunder.Managed;
import dev.dunder.Outcome;
import java.io.EOFException;
import java.io.FileNotFoundException;

/** Does something after a failure only. */
@Managed
class OnFailure {
    @Enter
    Hidden enter() throws EOFException {
        return new Hidden();
    }

    @Exit(on = Outcome.FAILURE)
    void undo() throws FileNotFoundException {}

    /** Visible to its package only. */
    static class Hidden {}
}
