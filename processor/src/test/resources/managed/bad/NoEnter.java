package bad;

import dev.dunder.Exit;
import dev.dunder.Managed;

@Managed
// error: [Dunder:NoEnter] NoEnter has no method that enters it
//   Found: no method with @Enter, no method named __enter__, and no enter in @Managed
//   Fix: mark the method with @Enter, or add one: @Enter void enter() {}
class NoEnter {
    @Exit
    void close() {}
}
