package shop;

import dev.dunder.Operators;

@Operators(
        of = {
            java.time.Duration.class,
            // error: [Dunder:UnresolvedType] Socket is no type that the compiler knows
            //   Found: Socket in the signature of plus(T), and no processor generated it
            //   Fix: import it, add it to the class path, or correct its name
            library.Server.class
        })
interface Storage {}
