package shop;

import dev.dunder.MetaUpper;

@MetaUpper
// error: [Dunder:UnresolvedType] cannot find type Wieght
//   Found: Wieght among the bounds of Crate, and no processor generated it
//   Fix: import it, add it to the class path, or correct its name
// javac: cannot find symbol
class Crate<T extends Wieght> {
    public int size() {
        return 0;
    }
}
