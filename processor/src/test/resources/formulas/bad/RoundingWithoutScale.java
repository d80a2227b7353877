import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;
import java.math.RoundingMode;

@Formulas
interface RoundingWithoutScale {
    // error: [Dunder:RoundingWithoutScale] the rounding of RoundingWithoutScale.sum(BigDecimal, BigDecimal) has no scale to round to
    //   Found: rounding without scale
    //   Fix: write how many decimal places the result has, such as scale = 2
    @Formula(value = "a + b", rounding = RoundingMode.UP)
    BigDecimal sum(BigDecimal a, BigDecimal b);
}
