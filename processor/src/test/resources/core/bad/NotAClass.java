package shop;

import dev.dunder.Operators;

@Operators(
        of = {
            // error: [Dunder:NotAClass] @Operators takes classes, records, enums and interfaces only
            //   Found: int.class in of
            //   Fix: take int.class out of the list
            int.class,
            java.time.Duration.class,
            // error: [Dunder:NotAClass] @Operators takes classes, records, enums and interfaces only
            //   Found: String[].class in of
            //   Fix: take String[].class out of the list
            String[].class,
            // error: [Dunder:NotAClass] @Operators takes classes, records, enums and interfaces only
            //   Found: void.class in of
            //   Fix: take void.class out of the list
            void.class
        })
interface NotAClass {}
