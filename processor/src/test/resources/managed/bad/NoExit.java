package bad;

import dev.dunder.Enter;
import dev.dunder.Managed;

@Managed
// error: [Dunder:NoExit] NoExit has nothing that leaves it
//   Found: no method with @Exit, and none named __exit__
//   Fix: mark a method with @Exit, or name one: @Managed(exit = "close")
class NoExit {
    @Enter
    void open() {}
}
