import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;

// error: [Dunder:BadPrecision] precision must not be negative: -1
//   Found: precision = -1
//   Fix: write how many digits each operation keeps, such as 34, or 0 for all of them
@Formulas(precision = -1)
interface BadPrecision {
    @Formula("a + b")
    BigDecimal sum(BigDecimal a, BigDecimal b);
}
