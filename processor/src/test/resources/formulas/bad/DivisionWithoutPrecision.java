import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;

@Formulas
interface DivisionWithoutPrecision {
    // error: [Dunder:DivisionWithoutPrecision] / of BigDecimal needs a precision
    //     a / b
    //       ^
    //   Found: no precision in @Formulas, and quotients that may not terminate
    //   Fix: write how many digits to keep: @Formulas(precision = 34), or write // for the whole quotient
    @Formula("a / b")
    BigDecimal ratio(BigDecimal a, BigDecimal b);

    // error: [Dunder:DivisionWithoutPrecision] / of BigDecimal needs a precision
    //     a * (1 / 3)
    //            ^
    //   Found: no precision in @Formulas, and quotients that may not terminate
    //   Fix: write how many digits to keep: @Formulas(precision = 34), or write // for the whole quotient
    @Formula("a * (1 / 3)")
    BigDecimal third(BigDecimal a);
}
