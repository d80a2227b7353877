package shop;

import dev.dunder.Operators;

@Operators(
        of = {
            // error: [Dunder:UnresolvedType] the class listed here is no type that the compiler knows
            //   Found: the class listed here in of, and no processor generated it
            //   Fix: import it, add it to the class path, or correct its name
            // javac: cannot find symbol
            Wieght.class
        })
interface Market {}
