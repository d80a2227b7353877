package shop;

import dev.dunder.Operators;

@Operators(
        of = {
            java.math.BigDecimal.class,
            // error: [Dunder:NoOperator] Math has no operator
            //   Found: no method that Python or the table of names knows as an operator
            //   Fix: list a class with a static @Operator method for Math in use, or remove Math.class from of
            Math.class
        })
interface NoOperatorListed {}
