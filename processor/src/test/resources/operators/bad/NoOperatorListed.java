package shop;

import dev.dunder.Operators;

@Operators(
        of = {
            java.math.BigDecimal.class,
            // error: [Dunder:NoOperator] Math has no operator
            //   Found: no method that Python or the table of names knows as an operator
            //   Fix: add one, such as 'Math plus(Math other)', mark one with @Operator(Op.ADD), or take Math out of @Operators
            Math.class
        })
interface NoOperatorListed {}
