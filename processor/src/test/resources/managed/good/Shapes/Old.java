package managed.shapes;

import dev.dunder.Enter;
import dev.dunder.Exit;
import dev.dunder.Managed;
import java.util.List;

/** What it has in its signatures warns. */
@Managed
class Old {
    @Deprecated
    Old(@SuppressWarnings("rawtypes") List list) {}

    /**
     * Makes one.
     *
     * @param body a name that generated code has too
     * @throws NumberFormatException if it is no number
     */
    Old(String body) throws NumberFormatException {}

    private Old(int hidden) {}

    @Enter
    @Deprecated
    void enter() {}

    @Exit
    void exit() {}
}
