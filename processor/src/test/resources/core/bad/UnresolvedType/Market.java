package shop;

import dev.dunder.Operators;

@Operators(
        of = {
            // error: [Dunder:UnresolvedType] cannot find type (unknown)
            //   Found: (unknown) in of, and no processor generated it
            //   Fix: import it, add it to the class path, or correct its name
            // javac: cannot find symbol
            Wieght.class
        })
interface Market {}
