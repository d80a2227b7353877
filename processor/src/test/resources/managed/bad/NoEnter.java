package bad;

import dev.dunder.Exit;
import dev.dunder.Managed;

@Managed
// error: [Dunder:NoEnter] NoEnter has nothing that enters it
//   Found: no method with @Enter, and none named __enter__
//   Fix: mark a method without parameters with @Enter, or name one: @Managed(enter = "open")
class NoEnter {
    @Exit
    void close() {}
}
