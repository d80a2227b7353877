package shop;

import dev.dunder.Operators;

@Operators(
        of = {
            java.time.Duration.class,
            // error: [Dunder:UnresolvedType] cannot find type Socket
            //   Found: Socket in the signature of plus(T), and no processor generated it
            //   Fix: import it, add it to the class path, or correct its name
            library.Server.class
        })
interface Storage {}
