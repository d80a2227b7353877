package bad;

import dev.dunder.Enter;
import dev.dunder.Managed;

@Managed
// error: [Dunder:NoExit] NoExit has no method that leaves it
//   Found: no method with @Exit, no method named __exit__, and no exit in @Managed
//   Fix: mark the method with @Exit, or add one: @Exit void exit() {}
class NoExit {
    @Enter
    void open() {}
}
