package bad;

import dev.dunder.Enter;
import dev.dunder.Exit;
import dev.dunder.Managed;

/** All problems of a type are told together, and its generated name causes none. */
@Managed
class AllAtOnce {
    @Enter
    // error: [Dunder:EnterParameters] AllAtOnce.open(int) cannot enter AllAtOnce, as it has parameters
    //   Found: open(int)
    //   Fix: take the parameters in a constructor, or mark a method without any
    void open(int times) {}

    @Exit
    // error: [Dunder:ExitResult] AllAtOnce.close() cannot leave AllAtOnce, as its result is neither void nor boolean
    //   Found: close(), which returns Boolean
    //   Fix: return nothing, or a boolean: whether the failure is swallowed
    Boolean close() {
        AllAtOnceManaged none = null;
        return none == null;
    }
}
