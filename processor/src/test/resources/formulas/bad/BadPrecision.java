import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;

// error: [Dunder:BadPrecision] a precision of -1 means nothing
//   Found: precision = -1
//   Fix: say how many digits each operation keeps, or 0 for all of them
@Formulas(precision = -1)
interface BadPrecision {
    @Formula("a + b")
    BigDecimal sum(BigDecimal a, BigDecimal b);
}
