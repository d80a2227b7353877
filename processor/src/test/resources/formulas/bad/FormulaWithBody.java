import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface FormulaWithBody {
    // error: [Dunder:FormulaWithBody] FormulaWithBody.sum(int, int) has a formula and a body
    //   Found: @Formula on a method that is not abstract
    //   Fix: remove @Formula, or remove the body
    @Formula("a + b")
    default int sum(int a, int b) {
        return a + b;
    }
}
