package good;

import dev.dunder.Omit;
import good.other.Decorated;

/** A class: its facade can be extended, but is no subclass. */
@Decorated
public class Machine {
    public Machine() {}

    @Omit
    public Machine(Machine other) {}

    public String run(int times) {
        return "run " + times;
    }
}
