package shop;

import dev.dunder.Operators;

@Operators(
        of = {
            // error: [Dunder:NotAClass] @Operators takes classes, records, enums and interfaces only
            //   Found: int.class in of
            //   Fix: remove int.class from the list
            int.class,
            java.time.Duration.class,
            // error: [Dunder:NotAClass] @Operators takes classes, records, enums and interfaces only
            //   Found: String[].class in of
            //   Fix: remove String[].class from the list
            String[].class,
            // error: [Dunder:NotAClass] @Operators takes classes, records, enums and interfaces only
            //   Found: void.class in of
            //   Fix: remove void.class from the list
            void.class
        })
interface NotAClass {}
