package bad;

import dev.dunder.Enter;
import dev.dunder.Exit;
import dev.dunder.Managed;

/** All problems of a type are told together, and its generated name causes none. */
@Managed
class AllAtOnce {
    @Enter
    // error: [Dunder:StaticEnterOrExit] AllAtOnce.open(int) is static and cannot enter or leave an object
    //   Found: static open(int)
    //   Fix: remove static, or use another method
    static void open(int times) {}

    @Exit
    // error: [Dunder:ExitResult] AllAtOnce.close() cannot leave AllAtOnce because of its result
    //   Found: it returns Boolean; an exit returns void, or boolean to swallow the failure
    //   Fix: return void
    Boolean close() {
        AllAtOnceManaged none = null;
        return none == null;
    }
}
