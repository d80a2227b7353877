import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface ScaleOfOther {
    // error: [Dunder:ScaleOfOther] the result of ScaleOfOther.sum(double, double) has no scale
    //   Found: scale on a result of type double
    //   Fix: remove scale, or declare the result as BigDecimal
    @Formula(value = "a + b", scale = 2)
    double sum(double a, double b);
}
