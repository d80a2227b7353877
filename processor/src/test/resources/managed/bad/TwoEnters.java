package bad;

import dev.dunder.Enter;
import dev.dunder.Exit;
import dev.dunder.Managed;

@Managed
class TwoEnters {
    @Enter
    void open() {}

    // error: [Dunder:TwoEnters] TwoEnters has two methods that enter it
    //   Found: __enter__() and open()
    //   Fix: let one of the two alone carry @Enter or be named __enter__, or name one: @Managed(enter = "…")
    void __enter__() {}

    @Exit
    void close() {}
}
