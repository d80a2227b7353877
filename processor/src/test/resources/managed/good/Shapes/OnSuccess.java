package managed.shapes;

import dev.dunder.Enter;
import dev.dunder.Exit;
import dev.dunder.Managed;
import dev.dunder.Outcome;
import java.sql.SQLException;

/** Does something after a success only. */
@Deprecated(since = "2")
@Managed
public class OnSuccess {
    /** A package-private result, in a public type. */
    @Enter
    Local enter() throws SQLException {
        return new Local();
    }

    @Exit(on = Outcome.SUCCESS)
    public void publish() throws SQLException {}

    @Exit(on = Outcome.SUCCESS)
    public void tell() {}

    static class Local {}
}
