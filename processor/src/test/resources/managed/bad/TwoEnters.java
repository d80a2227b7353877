package bad;

import dev.dunder.Enter;
import dev.dunder.Exit;
import dev.dunder.Managed;

@Managed
class TwoEnters {
    @Enter
    void open() {}

    // error: [Dunder:TwoEnters] TwoEnters has two methods that enter it
    //   Found: open() and __enter__()
    //   Fix: remove @Enter from open()
    void __enter__() {}

    @Exit
    void close() {}
}
