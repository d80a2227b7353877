package shop;

import dev.dunder.Operators;

@Operators(
        of = {
            // error: [Dunder:UnresolvedType] cannot find type Offline
            //   Found: Offline in the signature of plus(Client), and no processor generated it
            //   Fix: import it, add it to the class path, or correct its name
            library.Client.class
        })
interface Network {}
