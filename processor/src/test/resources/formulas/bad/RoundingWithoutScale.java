import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;
import java.math.RoundingMode;

@Formulas
interface RoundingWithoutScale {
    // error: [Dunder:RoundingWithoutScale] the rounding of RoundingWithoutScale.sum(BigDecimal, BigDecimal) has nothing to round to
    //   Found: rounding without scale
    //   Fix: say how many digits behind the point the result has, as in scale = 2
    @Formula(value = "a + b", rounding = RoundingMode.UP)
    BigDecimal sum(BigDecimal a, BigDecimal b);
}
