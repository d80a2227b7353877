package shop.interfaces;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Package-private and generic, with settings of its own. */
@Formulas(precision = 3, rounding = RoundingMode.DOWN)
interface Rounded<N extends Number> {
    @Formula("x / 3")
    BigDecimal third(BigDecimal x);

    @Formula("x.intValue() + 2")
    int next(N x);
}
