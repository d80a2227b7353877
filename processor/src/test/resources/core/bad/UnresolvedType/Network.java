package shop;

import dev.dunder.Operators;

@Operators(
        of = {
            // error: [Dunder:UnresolvedType] Offline is no type that the compiler knows
            //   Found: Offline in the signature of plus(Client), and no processor generated it
            //   Fix: import it, add it to the class path, or correct its name
            library.Client.class
        })
interface Network {}
