package shop;

import dev.dunder.Operators;

@Operators(
        of = {
            java.math.BigDecimal.class,
            // error: [Dunder:NoOperator] Math has no operator
            //   Found: no method with @Operator, a dunder name or a conventional name
            //   Fix: add a method such as 'Math plus(Math other)', mark a method with @Operator(Op.ADD), or remove @Operators for Math
            Math.class
        })
interface NoOperatorListed {}
